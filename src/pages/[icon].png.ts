import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { homeScreenIcon, homeScreenIcons } from "../images/icons.ts";

export const getStaticPaths = (() =>
  homeScreenIcons.map(({ name, size }) => ({
    params: { icon: name },
    props: { size },
  }))) satisfies GetStaticPaths;

/** An icon for the first screens of phones. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await homeScreenIcon(props.size), { headers: { "content-type": "image/png" } });
