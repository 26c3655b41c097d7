import type { APIRoute } from "astro";
import { tabIcon } from "../images/icons.ts";

/** The icon of tabs. */
export const GET: APIRoute = () => new Response(tabIcon, { headers: { "content-type": "image/svg+xml" } });
