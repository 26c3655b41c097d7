/** The module with the function in which Vite wraps each `import()`. */
const helper = "\0vite/preload-helper.js";
const plain = "\0plain-import:";

/**
 * A Vite plugin that replaces that function by a smaller one. Vite's also waits for stylesheets, which no
 * script of this site has, and would be another file on every page, larger than the page's own script.
 * This one is part of each script; it preloads all modules that the imported one needs.
 *
 * @param base the path of the site, with a slash at both ends.
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
