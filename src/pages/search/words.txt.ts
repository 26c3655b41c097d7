import type { APIRoute } from "astro";
import { searchRecords } from "../../search/search-records.ts";
import { vocabularyOf } from "../../search/vocabulary.ts";
import { loadSite } from "../../site/load-timeline.ts";

/** All words of the record, by which search mends typos. */
export const GET: APIRoute = async () => {
  const { timeline } = await loadSite();
  return new Response(vocabularyOf(searchRecords(timeline)).join("\n"));
};
