import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { coverageFiles, csvOf } from "../../exports/coverage-csv.ts";
import { href } from "../../site/links.ts";
import { loadSite } from "../../site/load-timeline.ts";

/** The table of coverage for spreadsheets; a file a year where it is long. */
export const getStaticPaths = (async () => {
  const { coverage } = await loadSite();
  const urlOf = (path: string) => new URL(href(path), import.meta.env.SITE).href;
  return [...coverageFiles(coverage, urlOf)].map(([address, rows]) => ({
    params: { file: address.slice("/data/".length, -".csv".length) },
    props: { rows },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(csvOf(props.rows), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
