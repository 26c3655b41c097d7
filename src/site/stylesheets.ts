/** Styles: those of the folder `styles/`, and those within Astro components. */
const style = /\.css$|[?&]type=style/;

/** Components in a folder of their own, and pages of which there is one or a few, keep their styles to themselves. */
const ofAllPages =
  /\/src\/(?:styles|layouts|components|pages\/(?:events|reports))\/[^/]+$|\/src\/pages\/index\.astro/;

/**
 * How styles are put into files: one file for all pages for reading, which is fetched once and then read
 * from the cache on every page, and a small one beside it for what a single kind of page needs.
 */
export const stylesheets = {
  groups: [
    { name: "reading", test: (id: string) => style.test(id) && ofAllPages.test(id.replace(/\?.*$/, "")) },
  ],
};
