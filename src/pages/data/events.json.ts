import type { APIRoute } from "astro";
import { href } from "../../site/links.ts";
import { loadSite } from "../../site/load-timeline.ts";
import { eventsData } from "../../timeline/data/events-data.ts";

/** All events for machines. */
export const GET: APIRoute = async () => {
  const { timeline } = await loadSite();
  return Response.json(eventsData(timeline, href));
};
