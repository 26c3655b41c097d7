import { existsSync } from "node:fs";
import { join } from "node:path";

/** What Astro calls the module that gives pages all it has read of the content, as Vite’s plugins know it. */
const storeModule = "\0astro:data-layer-content";

/** What Astro has read of the content, in its cache folder. */
export const storeOfAstro = "data-store.json";

/** A plugin of Vite, as far as it is one here. */
interface StorePlugin {
  readonly name: string;
  readonly load: {
    readonly order: "pre";
    readonly filter: { readonly id: RegExp };
    readonly handler: () => { readonly code: string; readonly map: { readonly mappings: "" } };
  };
}

/**
 * Has pages read the content from the file where Astro keeps it. By default Astro writes all of it into a
 * script: bundling the content of ten thousand reports takes seconds and hundreds of megabytes, and changes
 * nothing in it.
 *
 * @param cacheOfAstro Astro’s cache folder in this build.
 */
export function readStore(cacheOfAstro: string): StorePlugin {
  const file = join(cacheOfAstro, storeOfAstro);
  const code = `import { readFileSync } from "node:fs"; export default JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));`;
  return {
    name: "read-store",
    load: {
      order: "pre",
      filter: { id: new RegExp(`^${storeModule}$`) },
      handler: () => {
        // Astro would take a file that is not there for a record without any content.
        if (!existsSync(file))
          throw new Error(`Astro has not kept what it read of the content: ${file} is missing.`);
        return { code, map: { mappings: "" } };
      },
    },
  };
}
