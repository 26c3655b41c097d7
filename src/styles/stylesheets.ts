/** Styles: those of the folder `styles/`, and those within Astro components. */
const style = /\.css$|[?&]type=style/;

/** Components in a folder of their own, and pages of which there is one or a few, keep their styles to themselves. */
const ofAllPages = /\/src\/(?:styles|layouts|components|pages\/(?:events|reports))\/[^/]+$/;

/** What stands on pages that list: the timeline, years, entities, indexes. */
const ofLists = /\/src\/components\/lists\/[^/]+$/;

/**
 * How styles are put into files: one for all pages, one more for pages that list, each fetched once and
 * then read from the cache, and a small one beside them for what a single kind of page needs.
 */
export const stylesheets = {
  groups: [
    { name: "reading", test: (id: string) => isStyleOf(ofAllPages, id) },
    { name: "lists", test: (id: string) => isStyleOf(ofLists, id) },
  ],
};

function isStyleOf(pages: RegExp, id: string): boolean {
  return style.test(id) && pages.test(id.replace(/\?.*$/, ""));
}
