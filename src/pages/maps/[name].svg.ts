import { createHash } from "node:crypto";
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { loadAtlas } from "../../site/load-atlas.ts";
import { locatorStyle } from "../../site/locator-style.ts";
import { mapSvg } from "../../map/svg.ts";

export const getStaticPaths = (async () => {
  const atlas = await loadAtlas();
  return (atlas?.locators.all ?? []).map((locator) => ({
    params: { name: locator.name },
    props: { locator },
    cacheKey: createHash("sha256").update(locator.basis).digest("base64url"),
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The small map of some places. */
export const GET: APIRoute<Props> = ({ props: { locator } }) =>
  new Response(mapSvg(locator.draw(), { hrefOf: null, style: locatorStyle }), {
    headers: { "content-type": "image/svg+xml" },
  });
