import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { mapSvg } from "../../map/svg.ts";
import { loadAtlas } from "../../site/load-atlas.ts";
import { locatorStyle } from "../../site/locator-style.ts";

export const getStaticPaths = (async () => {
  const atlas = await loadAtlas();
  return (atlas?.locators.all ?? []).map((locator) => ({
    params: { name: locator.name },
    props: { locator },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The locator map of some places. */
export const GET: APIRoute<Props> = ({ props: { locator } }) =>
  new Response(mapSvg(locator.draw(), { hrefOf: null, stylesheet: locatorStyle }), {
    headers: { "content-type": "image/svg+xml" },
  });
