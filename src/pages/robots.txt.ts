import type { APIRoute } from "astro";
import { href } from "../site/links.ts";

/** Everything may be read; the sitemap says where everything is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href("/sitemap-index.xml"), site)}\n`);
