/** Styles: those of the folder `styles/`, and those within Astro components. */
const style = /\.css$|[?&]type=style/;

/**
 * How styles are put together: those of all pages, and those that the pages of a kind need besides. They are in the
 * pages, whose policy names each of these groups: few groups keep it short, small ones the pages.
 */
export const stylesheets = {
  groups: [
    group("reading", /\/src\/(?:(?:styles|components|layouts)\/[^/]+$|pages\/embed\/)/),
    // What other sites embed has the picture of the story, and no lists.
    group("story", /\/src\/components\/home\/story\.css/),
    group("lists", /\/src\/components\/(?:home|lists|timeline)\//),
    group("other", /\/src\//),
  ],
};

function group(name: string, files: RegExp) {
  return { name, test: (id: string) => style.test(id) && files.test(id.replace(/\?.*$/, "")) };
}
