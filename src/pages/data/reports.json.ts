import type { APIRoute } from "astro";
import { href } from "../../site/links.ts";
import { loadSite } from "../../site/load-timeline.ts";
import { reportsData } from "../../timeline/data/reports-data.ts";

/** All reports for machines. */
export const GET: APIRoute = async () => {
  const { timeline } = await loadSite();
  return Response.json(reportsData(timeline, href));
};
