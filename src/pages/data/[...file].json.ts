import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { eventsData, reportsData } from "../../exports/json-data.ts";
import { href } from "../../site/links.ts";
import { loadSite } from "../../site/load-timeline.ts";

/** All events and all reports for machines, in as many files as it takes. */
export const getStaticPaths = (async () => {
  const { timeline } = await loadSite();
  return [...eventsData(timeline, href), ...reportsData(timeline, href)].map(([address, data]) => ({
    params: { file: address.slice("/data/".length, -".json".length) },
    props: { data },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.data);
