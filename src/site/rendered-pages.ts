import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { ContentGate } from "../commands/content-gate.ts";
import type { Settings } from "../commands/settings.ts";
import { SearchIndex } from "../search/search-index.ts";
import { contentDirectory } from "./content-directory.ts";
import { keepContent, restoreContent } from "./kept-pages/kept-content.ts";
import { KeptPages } from "./kept-pages/kept-pages.ts";
import { stampOf } from "./kept-pages/stamp.ts";
import { PageMaker } from "./page-maker.ts";

/** What one build works with beyond what Astro does. */
interface Work {
  readonly index: SearchIndex;
  readonly pages: KeptPages;
}

/**
 * Has pages made by `PageMaker`, writes the search index beside them, and keeps from build to build what the
 * next one need not make again: pages, and what Astro read of the content.
 *
 * @param gate What is made here is kept, and the build ends, only when the content has been found faultless.
 */
export function renderedPages(
  { base, siteAddress, shareImages, cacheDirectory }: Settings,
  gate: ContentGate,
): AstroIntegration {
  const folders = { pages: join(cacheDirectory, "pages"), content: join(cacheDirectory, "content") };
  let stamp = "";
  let cacheOfAstro = "";
  let work: Work | undefined;
  return {
    name: "rendered-pages",
    hooks: {
      "astro:config:setup": async ({ config }) => {
        cacheOfAstro = fileURLToPath(config.cacheDir);
        stamp = await stampOf([base, siteAddress, shareImages, contentDirectory]);
        await restoreContent(folders.content, stamp, cacheOfAstro);
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        const { index, pages } = {
          index: new SearchIndex(),
          pages: await KeptPages.open(folders.pages, stamp),
        };
        work = { index, pages };
        setPrerenderer((usual) => new PageMaker(usual, index, pages, gate, base));
      },
      "astro:build:done": async ({ dir, logger }) => {
        if (work === undefined) throw new Error("Pages were written that nobody began to index.");
        await gate.pass();
        const count = await work.index.write(fileURLToPath(dir));
        await work.index.close();
        await work.pages.save();
        await keepContent(folders.content, stamp, cacheOfAstro);
        logger.info(`${count} pages indexed`);
      },
    },
  };
}
