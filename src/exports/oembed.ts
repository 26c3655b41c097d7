import { addresses } from "../timeline/addresses.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { ExportedSite } from "./exported-site.ts";

/** The size of an embedded event, in pixels; it bends to the width that there is. */
const embedSize = { width: 600, height: 320 } as const;

/** The code that shows an event, or the whole story, on another site. */
export function embedCode(title: string, url: string): string {
  const { height } = embedSize;
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${url}" title="${name}" width="100%" height="${height}" style="border:0;max-width:${embedSize.width}px" loading="lazy"></iframe>`;
}

/** An event for sites that ask how to show a link (https://oembed.com/). */
export function oembedOf(event: TimelineEvent, { texts, urlOf, pictureOf }: ExportedSite): string {
  const picture = pictureOf(event);
  const answer = {
    version: "1.0",
    type: "rich",
    title: event.title,
    provider_name: texts.title,
    provider_url: urlOf(addresses.home),
    html: embedCode(event.title, urlOf(addresses.embeddedEvent(event.id))),
    ...embedSize,
    ...(picture !== null && { thumbnail_url: urlOf(picture), thumbnail_width: 1200, thumbnail_height: 630 }),
    cache_age: 86_400,
  };
  return `${JSON.stringify(answer)}\n`;
}
