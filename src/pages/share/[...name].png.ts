import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { loadSharePictures } from "../../site/share-images.ts";

export const getStaticPaths = (async () => {
  const pictures = await loadSharePictures();
  return pictures.map(({ path, picture }) => ({
    params: { name: path.slice("/share/".length, -".png".length) },
    props: { picture },
  }));
}) satisfies GetStaticPaths;

/** A picture that networks show where a page is shared. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await props.picture(), { headers: { "content-type": "image/png" } });
