import { addresses } from "../timeline/addresses.ts";
import type { ContentRecord } from "../timeline/record.ts";
import { colours } from "./design.ts";

/** The sides in pixels of the icons `public/icon-….png`. Systems may crop them to a circle. */
const iconSides = [192, 512];

/**
 * The web app manifest (https://www.w3.org/TR/appmanifest/).
 *
 * @param href makes an address of a path from the site's root.
 */
export function manifestOf(
  { title, shortTitle, description, language }: ContentRecord["site"],
  href: (path: string) => string,
) {
  return {
    name: title,
    ...(shortTitle === undefined ? {} : { short_name: shortTitle }),
    description,
    lang: language,
    id: href(addresses.home),
    start_url: href(addresses.home),
    scope: href(addresses.home),
    // Keeps the browser's back button: the pages have none.
    display: "minimal-ui",
    theme_color: colours.paper,
    background_color: colours.paper,
    icons: iconSides.flatMap((side) =>
      ["any", "maskable"].map((purpose) => ({
        src: href(`/icon-${side}.png`),
        sizes: `${side}x${side}`,
        type: "image/png",
        purpose,
      })),
    ),
  };
}
