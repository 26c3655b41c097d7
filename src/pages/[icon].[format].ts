import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { homeScreenIcon, homeScreenIcons, tabIcon, tabIconFile } from "../images/icons.ts";

/** The site's icon for browser tabs, as an SVG and for browsers that do not support it as an ICO, and for home screens. */
export const getStaticPaths = (() => [
  { params: { icon: "favicon", format: "svg" }, props: { type: "image/svg+xml", draw: () => tabIcon } },
  { params: { icon: "favicon", format: "ico" }, props: { type: "image/x-icon", draw: tabIconFile } },
  ...homeScreenIcons.map(({ name, size }) => ({
    params: { icon: name, format: "png" },
    props: { type: "image/png", draw: () => homeScreenIcon(size) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await props.draw(), { headers: { "content-type": props.type } });
