import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { ContentGate } from "../commands/content-gate.ts";
import type { Settings } from "../settings.ts";
import { contentDirectory } from "./content-directory.ts";
import { Finisher } from "./finishing/finisher.ts";
import { keepContent, restoreContent } from "./kept-pages/kept-content.ts";
import { rosterOf } from "./kept-pages/roster.ts";
import { stampOf } from "./kept-pages/stamp.ts";
import { PageMaker } from "./page-maker.ts";
import { readStore } from "./read-store.ts";

/** A build’s own way to make pages. */
export interface RenderedPages {
  readonly integration: AstroIntegration;
  /** Ends what goes on beside Astro, where the build has failed. */
  readonly stop: () => Promise<void>;
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
): RenderedPages {
  const folders = { pages: join(cacheDirectory, "pages"), content: join(cacheDirectory, "content") };
  let stamp = "";
  let cacheOfAstro = "";
  let finisher: Promise<Finisher> | undefined;
  const finishing = () => {
    if (finisher === undefined) throw new Error("Pages were made that nobody began to finish.");
    return finisher;
  };
  const integration: AstroIntegration = {
    name: "rendered-pages",
    hooks: {
      "astro:config:setup": async ({ config, updateConfig }) => {
        cacheOfAstro = fileURLToPath(config.cacheDir);
        updateConfig({ vite: { plugins: [readStore(cacheOfAstro)] } });
        const roster = await rosterOf(contentDirectory);
        stamp = await stampOf([base, siteAddress, shareImages, contentDirectory]);
        const keeping = { directory: folders.pages, stamp, roster };
        finisher = Finisher.start({ site: fileURLToPath(config.outDir), keeping });
        // A failure is told to whoever waits for it below.
        finisher.catch(() => {});
        await restoreContent(folders.content, stamp, cacheOfAstro);
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        const started = await finishing();
        setPrerenderer((usual) => new PageMaker(usual, started, gate, base));
      },
      "astro:build:done": async ({ logger }) => {
        const started = await finishing();
        await gate.pass();
        const count = await started.end();
        await keepContent(folders.content, stamp, cacheOfAstro);
        logger.info(`${count} pages indexed`);
      },
    },
  };
  const stop = async () => {
    // Where it did not even start, that has been told.
    const started = await finisher?.catch(() => undefined);
    await started?.stop();
  };
  return { integration, stop };
}
