import type { APIRoute } from "astro";
import { manifestOf } from "../images/manifest.ts";
import { href } from "../site/links.ts";
import { loadSite } from "../site/load-timeline.ts";

/** The web app manifest, for systems that install the site as an app. */
export const GET: APIRoute = async () => {
  const { texts } = await loadSite();
  return Response.json(manifestOf(texts, href), { headers: { "content-type": "application/manifest+json" } });
};
