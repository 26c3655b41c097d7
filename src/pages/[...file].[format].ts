import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { loadFiles } from "../site/load-exports.ts";

/** The files for programs: data, feeds, calendars, citations. */
export const getStaticPaths = (async () =>
  (await loadFiles()).map((file) => {
    const dot = file.address.lastIndexOf(".");
    return {
      params: { file: file.address.slice(1, dot), format: file.address.slice(dot + 1) },
      props: { file },
    };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(file.content(), { headers: { "content-type": file.mediaType } });
