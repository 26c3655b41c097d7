import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { SearchIndex } from "../search/search-index.ts";
import { finishPage } from "./finish-page.ts";
import { Turns } from "./turns.ts";

/** The pages of single events and reports, which search finds: everything else lists them. */
const searched = /^\/?(?:events|reports)\/[^/]*[a-z][^/]*\//;

/**
 * What happens to a page between its rendering and the disk: search indexes it, and what no reader needs is
 * taken away. Pagefind, a program of its own, works while further pages are rendered: those that it indexes
 * come first, so that it puts the index together while lists and pictures are still to be made.
 */
export function renderedPages(base: string): AstroIntegration {
  let search: SearchIndex | undefined;
  return {
    name: "rendered-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        const index = new SearchIndex();
        search = index;
        setPrerenderer((usual) => prerenderer(usual, index, base));
      },
      "astro:build:done": async ({ dir, logger }) => {
        if (search === undefined) throw new Error("Pages were written that nobody began to index.");
        const count = await search.write(fileURLToPath(dir));
        await search.close();
        logger.info(`${count} pages indexed`);
      },
    },
  };
}

/** Astro’s own way to render pages, with what happens to each after it. */
function prerenderer(usual: AstroPrerenderer, index: SearchIndex, base: string): AstroPrerenderer {
  const turns = new Turns();
  let searchedLeft = 0;
  return {
    ...usual,
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      const [first, second] = [true, false].map((wanted) =>
        paths.filter(({ pathname }) => searched.test(pathname) === wanted),
      );
      searchedLeft = first?.length ?? 0;
      return [...(first ?? []), ...(second ?? [])];
    },
    async render(request, options) {
      const pathname = decodeURI(new URL(request.url).pathname).slice(base.length);
      const turn = turns.take();
      // Several pages are under way at once; the index takes them in one order, whichever is ready first.
      const rendering = usual.render(request, options);
      return turn(async () => {
        const rendered = await rendering;
        const response = rendered instanceof Response ? rendered : rendered.response;
        const page = await completed(response, pathname, index);
        if (searched.test(pathname) && --searchedLeft === 0) index.end();
        return rendered instanceof Response ? page : { ...rendered, response: page };
      });
    },
  };
}

/** The answer for a page as it shall be written; one for anything else as it is. */
async function completed(response: Response, pathname: string, index: SearchIndex): Promise<Response> {
  if (response.status !== 200 || !response.headers.get("content-type")?.startsWith("text/html")) {
    return response;
  }
  const page = await response.text();
  const file = pathname === "" || pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  await index.add(file, page);
  return new Response(finishPage(page), { status: response.status, headers: response.headers });
}
