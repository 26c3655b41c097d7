import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import { fontFamilies } from "./src/fonts/families.ts";
import { devCheck } from "./src/integrations/dev-check/dev-check.ts";
import { hostHeaders } from "./src/integrations/host-headers.ts";
import { hostRedirects } from "./src/integrations/redirects.ts";
import { relativeLinks } from "./src/integrations/relative-links.ts";
import { contentSecurityPolicy } from "./src/integrations/security-policy.ts";
import { readSettings } from "./src/settings.ts";
import { stylesheets } from "./src/styles/stylesheets.ts";

const { port, siteAddress, base, relativeLinks: fromDisk } = readSettings(process.env);

export default defineConfig({
  site: siteAddress,
  base,
  trailingSlash: "always",
  server: { port },
  // Classes without specificity: scoped styles then win or lose by what they say, as written.
  scopedStyleStrategy: "where",
  // Not the default, which drops the space between inline elements on neighbouring lines.
  compressHTML: true,
  // Styles are in the page: a slow phone that waits for files of styles shows nothing for a second longer.
  build: { format: "directory", inlineStylesheets: "always" },
  security: { csp: contentSecurityPolicy },
  devToolbar: { enabled: false },
  logger: { entrypoint: new URL("./src/integrations/logger.ts", import.meta.url) },
  // For editors with Astro's extension: what each field in the front matter of a report or an event is for.
  experimental: { contentIntellisense: true },
  fonts: await fontFamilies(),
  integrations: [
    hostRedirects(base),
    hostHeaders(base),
    ...(fromDisk ? [relativeLinks(base)] : []),
    devCheck(),
  ],
  // Two pages at one address fail the build; by default one of them would be missing without a word.
  prerenderConflictBehavior: "error",
  vite: {
    build: {
      // Scripts as files of their own, never inside the page.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: stylesheets } },
    },
  },
  markdown: {
    // Plain CommonMark, as `src/timeline/text.ts` reads it. HTML in a text never reaches a page.
    processor: unified({ gfm: false, smartypants: false, remarkRehype: { allowDangerousHtml: false } }),
    // No code is shown here; the default highlighter would set inline styles, which the policy of the pages forbids.
    syntaxHighlight: false,
  },
});
