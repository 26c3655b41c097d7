import type { APIRoute } from "astro";
import { loadBag } from "../../site/load-bag.ts";

/** The content and all data files in one, for deposit. */
export const GET: APIRoute = async () =>
  new Response(await loadBag(), { headers: { "content-type": "application/zip" } });
