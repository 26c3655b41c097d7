import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build, type Plugin } from "vite";
import { readKnownEntries } from "../desk/entries/known-entries.ts";
import { type EditorSetup, editorSetup } from "../desk/web-editor/config.ts";
import { editedPlace } from "../desk/web-editor/edited-place.ts";
import { contentDirectory } from "../settings.ts";
import { addresses } from "../timeline/addresses.ts";
import type { ContentRecord } from "../timeline/record.ts";

/** Puts the web editor into the site at `/desk/`, where `site.yaml` names a repository on GitHub. */
export function webEditor(site: ContentRecord["site"], signIn: string | null): AstroIntegration {
  return {
    name: "web-editor",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const place = editedPlace(site.repository);
        if (place === null) return;
        const known = await readKnownEntries(contentDirectory);
        const setup = editorSetup({ place, title: site.title, known, signIn });
        await buildWebEditor(setup, fileURLToPath(new URL(`.${addresses.desk}`, dir)));
      },
    },
  };
}

/** What Sveltia CMS loads for kinds of fields that no schema has: code, maps, pictures, formatted texts. */
const unused = /^(?:@shikijs|exifr|leaflet|svgo|terra-draw|turndown)/;

/** Sveltia CMS brings its fonts along and names those of another site all the same, which the policy of the page forbids. */
const withoutFontsOfOthers: Plugin = {
  name: "without-fonts-of-others",
  transform: (code, id) =>
    id.includes("/@sveltia/cms/")
      ? code.replaceAll(/src:url\(https:[^)]*\)\s*format\([^)]*\)/g, 'src:local("")')
      : undefined,
};

/**
 * Writes the page of the web editor into a folder, with its script and its setup within. Not a page of Astro: its
 * parts would be named in the policy of every page.
 */
export async function buildWebEditor(setup: EditorSetup, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL("../desk/web-editor/", import.meta.url)),
    base: "./",
    publicDir: false,
    logLevel: "error",
    plugins: [withoutFontsOfOthers],
    define: { editorSetup: JSON.stringify(setup) },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "esnext",
      rolldownOptions: { external: (id) => unused.test(id) },
    },
  });
}
