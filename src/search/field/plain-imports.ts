/** The module from which Vite takes the function that it puts around each `import()`. */
const helper = "\0vite/preload-helper.js";
const plain = "\0plain-import:";

/**
 * A plugin for Vite that puts something smaller around each `import()`. Vite's own function also waits
 * for stylesheets, of which this site has but one; it would be a further file on every page, larger than
 * the script that stands there. Here each script gets three lines of its own, which ask at once for the
 * script and for those it needs in turn, and not for one after the other.
 *
 * @param base The path the site stands under, with a slash at both ends.
 */
export function plainImports(base: string) {
  return {
    name: "plain-imports",
    enforce: "pre",
    resolveId: (source: string, importer: string | undefined) =>
      source === helper && importer !== undefined ? plain + importer : undefined,
    load: (id: string) =>
      id.startsWith(plain)
        ? `export function __vitePreload(load, scripts = []) {
             for (const script of scripts)
               document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: ${JSON.stringify(base)} + script }));
             return load();
           }`
        : undefined,
  } as const;
}
