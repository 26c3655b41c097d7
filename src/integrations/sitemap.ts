import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { lastDayOf } from "../timeline/record-days.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { isStandingPage } from "./redirects.ts";

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): every page that has neither moved nor been withdrawn, that of
 * an event or a report with the day of its last change.
 */
export function siteMap({ events, reports }: Timeline, base: string): AstroIntegration {
  const days = new Map(
    [...events, ...reports].map((item) => [`${base.replace(/\/$/, "")}${item.address}`, lastDayOf(item)]),
  );
  return sitemap({
    // What other sites embed is no page of its own.
    filter: (page) => isStandingPage(page, base) && !new URL(page).pathname.startsWith(`${base}embed/`),
    serialize: (page) => {
      const day = days.get(new URL(page.url).pathname) ?? null;
      return day === null ? page : { ...page, lastmod: day };
    },
  });
}
