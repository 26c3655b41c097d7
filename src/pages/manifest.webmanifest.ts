import type { APIRoute } from "astro";
import { manifestOf } from "../images/icons.ts";
import { href } from "../site/links.ts";
import { loadSite } from "../site/load-timeline.ts";

/** What a system is told that puts the site among its programs. */
export const GET: APIRoute = async () => {
  const { texts } = await loadSite();
  return Response.json(manifestOf(texts, href), { headers: { "content-type": "application/manifest+json" } });
};
