import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { correctionsFeeds } from "../../exports/corrections-feed.ts";
import { href } from "../../site/links.ts";
import { loadSite } from "../../site/load-timeline.ts";

/** All corrections for readers of feeds: the newest, and the archive of the older ones. */
export const getStaticPaths = (async () => {
  const { texts, timeline } = await loadSite();
  const urlOf = (path: string) => new URL(href(path), import.meta.env.SITE).href;
  return [...correctionsFeeds(timeline, texts.title, urlOf)].map(([address, document]) => ({
    params: { feed: address.slice("/corrections/".length, -".xml".length) },
    props: { document },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.document, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
