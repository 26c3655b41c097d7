import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { ContentGate } from "../commands/content-gate.ts";
import type { Settings } from "../commands/settings.ts";
import { contentDirectory } from "./content-directory.ts";
import { Finisher } from "./finishing/finisher.ts";
import { keepContent, restoreContent } from "./kept-pages/kept-content.ts";
import { stampOf } from "./kept-pages/stamp.ts";
import { PageMaker } from "./page-maker.ts";
import { readStore } from "./read-store.ts";

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
  let site = "";
  let finisher: Finisher | undefined;
  return {
    name: "rendered-pages",
    hooks: {
      "astro:config:setup": async ({ config, updateConfig }) => {
        cacheOfAstro = fileURLToPath(config.cacheDir);
        updateConfig({ vite: { plugins: [readStore(cacheOfAstro)] } });
        stamp = await stampOf([base, siteAddress, shareImages, contentDirectory]);
        await restoreContent(folders.content, stamp, cacheOfAstro);
      },
      "astro:config:done": ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        const started = await Finisher.start({ site, keptIn: folders.pages, stamp });
        finisher = started;
        setPrerenderer((usual) => new PageMaker(usual, started, gate, base));
      },
      "astro:build:done": async ({ logger }) => {
        if (finisher === undefined) throw new Error("Pages were written that nobody began to finish.");
        await gate.pass();
        const count = await finisher.end();
        await keepContent(folders.content, stamp, cacheOfAstro);
        logger.info(`${count} pages indexed`);
      },
    },
  };
}
