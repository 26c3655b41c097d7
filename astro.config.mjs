import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { searchIndex } from "./src/search/search-index.ts";

/** Where the site will stand, for canonical addresses and the sitemap. */
const site = process.env.SITE_URL ?? "http://localhost:4321";

/** The path below which the site will stand: `/` or, for example, `/timeline/`. */
const base = process.env.BASE_PATH ?? "/";

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // Not the default, which drops the space between inline elements on neighbouring lines.
  compressHTML: true,
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  integrations: [sitemap(), searchIndex()],
  vite: {
    build: {
      // One stylesheet for all pages: fetched once, then read from the cache on every page.
      cssCodeSplit: false,
      // Scripts as files of their own, never inside the page.
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  },
  // No code is shown here; the default highlighter would set inline styles, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
      ],
    },
  },
});
