import type { APIRoute } from "astro";
import { href } from "../../site/links.ts";
import { loadSite } from "../../site/load-timeline.ts";
import { coverageData } from "../../timeline/data/coverage-data.ts";
import { csvOf } from "../../timeline/data/csv.ts";

/** The table of coverage for spreadsheets. */
export const GET: APIRoute = async ({ site }) => {
  const { coverage } = await loadSite();
  const rows = coverageData(coverage, (path) => new URL(href(path), site).href);
  return new Response(csvOf(rows), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
