import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { readFormerPages } from "../site/read-former-pages.ts";
import type { FormerPage } from "../timeline/former-pages.ts";

/** Whether a page of the built site, given by its whole address, belongs in the sitemap: it has neither moved nor been withdrawn. */
export function isStandingPage(page: string, base: string): boolean {
  const { pathname } = new URL(page);
  return !readFormerPages().some(({ address }) => belowBase(base, address) === pathname);
}

/**
 * Writes `_redirects` into the built site, which Netlify, Cloudflare Pages and hosts like them read to
 * answer an old address with status 301 and the new one. Elsewhere the pages at the old addresses do.
 */
export function hostRedirects(base: string): AstroIntegration {
  return {
    name: "host-redirects",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const lines = hostRedirectsOf(readFormerPages(), base);
        if (lines !== "") await writeFile(fileURLToPath(new URL("_redirects", dir)), lines);
      },
    },
  };
}

/**
 * Two lines for each page that moved: the old address, the new one, the status. Netlify serves the page at the old address
 * unless an exclamation mark forbids it (https://docs.netlify.com/platform/request-chain), and takes the first line that
 * fits. Cloudflare Pages ignores a status that it does not know, and takes the second
 * (https://developers.cloudflare.com/pages/configuration/redirects/). Neither can say that a page was withdrawn, which is
 * a comment for other hosts.
 */
export function hostRedirectsOf(pages: readonly FormerPage[], base: string): string {
  return pages
    .flatMap((page) => {
      if (page.kind === "withdrawn") return `# ${belowBase(base, page.address)} 410\n`;
      const rule = `${belowBase(base, page.address)} ${belowBase(base, page.to)}`;
      return [`${rule} 301!\n`, `${rule} 301\n`];
    })
    .join("");
}

function belowBase(base: string, address: string): string {
  return `${base.replace(/\/$/, "")}${address}`;
}
