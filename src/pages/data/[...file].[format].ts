import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { coverageFiles, csvOf } from "../../exports/coverage-csv.ts";
import { eventsData, reportsData } from "../../exports/json-data.ts";
import { href } from "../../site/links.ts";
import { loadSite } from "../../site/load-timeline.ts";

/** All events and all reports as JSON, the table of coverage as CSV, each in as many files as it takes. */
export const getStaticPaths = (async () => {
  const { timeline, coverage } = await loadSite();
  const urlOf = (path: string) => new URL(href(path), import.meta.env.SITE).href;
  return [
    ...[...eventsData(timeline, href), ...reportsData(timeline, href)].map(([address, data]) => ({
      params: { file: address.slice("/data/".length, -".json".length), format: "json" },
      props: { respond: () => Response.json(data) },
    })),
    ...[...coverageFiles(coverage, urlOf)].map(([address, rows]) => ({
      params: { file: address.slice("/data/".length, -".csv".length), format: "csv" },
      props: {
        respond: () => new Response(csvOf(rows), { headers: { "content-type": "text/csv; charset=utf-8" } }),
      },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => props.respond();
