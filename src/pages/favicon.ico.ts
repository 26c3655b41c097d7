import type { APIRoute } from "astro";
import { tabIconFile } from "../images/icons.ts";

/** The icon of tabs, for browsers that do not read SVG. */
export const GET: APIRoute = async () =>
  new Response(await tabIconFile(), { headers: { "content-type": "image/x-icon" } });
