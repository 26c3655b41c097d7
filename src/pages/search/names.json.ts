import type { APIRoute } from "astro";
import { namesData } from "../../exports/names-data.ts";
import { loadSite } from "../../site/load-timeline.ts";

/** All names, for the search field. */
export const GET: APIRoute = async () => {
  const { timeline } = await loadSite();
  return Response.json(namesData(timeline));
};
