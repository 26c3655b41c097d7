/** Styles: those of the folder `styles/`, and those within Astro components. */
const style = /\.css$|[?&]type=style/;

/**
 * How styles are put into files: `reading` for all pages, `lists` for pages that list, each fetched once and
 * then read from the cache. What a single kind of page needs has a folder of its own, or is in the page, and
 * goes into a small file beside these.
 */
export const stylesheets = {
  groups: [
    { name: "reading", test: (id: string) => isStyleIn(/\/src\/(?:styles|layouts|components)\/[^/]+$/, id) },
    { name: "lists", test: (id: string) => isStyleIn(/\/src\/components\/lists\/[^/]+$/, id) },
  ],
};

function isStyleIn(folder: RegExp, id: string): boolean {
  return style.test(id) && folder.test(id.replace(/\?.*$/, ""));
}
