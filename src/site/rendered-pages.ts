import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { SearchIndex } from "../search/search-index.ts";
import { finishPage } from "./finish-page.ts";

/**
 * What happens to a page between its rendering and the disk: search indexes it, and what no reader needs is
 * taken away. It happens page by page, while others are still to be rendered: Pagefind works at the same
 * time then, and no file is read again. When all are there, the index is written beside them.
 */
export function renderedPages(base: string): AstroIntegration {
  let search: SearchIndex | undefined;
  return {
    name: "rendered-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        const index = new SearchIndex();
        search = index;
        setPrerenderer((usual) => ({
          ...usual,
          async render(request, options) {
            const rendered = await usual.render(request, options);
            const path = fileOf(new URL(request.url).pathname, base);
            return rendered instanceof Response
              ? completed(rendered, path, index)
              : { ...rendered, response: await completed(rendered.response, path, index) };
          },
        }));
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

/** The answer for a page as it shall be written; one for anything else as it is. */
async function completed(response: Response, path: string, index: SearchIndex): Promise<Response> {
  if (response.status !== 200 || !response.headers.get("content-type")?.startsWith("text/html")) {
    return response;
  }
  const page = await response.text();
  await index.add(path, page);
  return new Response(finishPage(page), { status: response.status, headers: response.headers });
}

/** `/timeline/events/storm/` below `/timeline/` as `events/storm/index.html`. */
function fileOf(pathname: string, base: string): string {
  const path = decodeURI(pathname).slice(base.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
