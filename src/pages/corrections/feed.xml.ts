import type { APIRoute } from "astro";
import { href } from "../../site/links.ts";
import { loadSite } from "../../site/load-timeline.ts";
import { correctionsFeed } from "../../timeline/data/corrections-feed.ts";

/** All corrections for readers of feeds. */
export const GET: APIRoute = async ({ site }) => {
  const { texts, timeline } = await loadSite();
  const feed = correctionsFeed(timeline, texts.title, (path) => new URL(href(path), site).href);
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
