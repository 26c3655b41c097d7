import { createHash } from "node:crypto";
import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { readSettings } from "./src/settings.ts";
import { plainImports } from "./src/search/field/plain-imports.ts";
import { contentWatch } from "./src/integrations/dev-check/content-watch.ts";
import { fontFamilies } from "./src/fonts/families.ts";
import { hostRedirects, isStandingPage } from "./src/integrations/redirects.ts";
import { stylesheets } from "./src/styles/stylesheets.ts";
import { themeScript } from "./src/scripts/theme.ts";

/** A script in the page itself, as the policy below allows it. */
function hashOf(script) {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

const { siteAddress, base } = readSettings(process.env);

export default defineConfig({
  site: siteAddress,
  base,
  trailingSlash: "always",
  // Not the default, which drops the space between inline elements on neighbouring lines.
  compressHTML: true,
  // While one page waits, for a kept one or for room where pages are finished, others are rendered.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 4 },
  devToolbar: { enabled: false },
  // For editors with Astro's extension: what each field in the front matter of a report or an event is for.
  experimental: { contentIntellisense: true },
  fonts: await fontFamilies(),
  integrations: [
    sitemap({ filter: (page) => isStandingPage(page, base) }),
    hostRedirects(base),
    contentWatch(),
  ],
  // Two pages at one address fail the build; by default one of them would be missing without a word.
  prerenderConflictBehavior: "error",
  vite: {
    plugins: [plainImports(base)],
    build: {
      // Scripts as files of their own, never inside the page.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: stylesheets } },
    },
  },
  markdown: {
    // Plain Markdown as the lists, the data and the check read it: what is written is what stands there.
    processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
    // No code is shown here; the default highlighter would set inline styles, which the policy below forbids.
    syntaxHighlight: false,
  },
  security: {
    csp: {
      // The scripts of the site itself, which load one another when they are needed.
      scriptDirective: { resources: ["'self'"], hashes: [hashOf(themeScript)] },
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
