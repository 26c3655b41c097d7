/** Where Pagefind's script is when a page first asks for it; each further attempt has another number. */
export const firstPagefind = "pagefind/pagefind.js?0";

/**
 * Runs in the head of the search page: an address with a query asks at once for what every search needs, which the
 * script of the search would ask for one after another, only once it runs itself.
 *
 * @param base the path of the site, with a slash at the end.
 */
export function earlySearchScript(base: string): string {
  const files = [
    ["modulepreload", "script", `${base}${firstPagefind}`],
    // The index is in one language, whatever that of the texts is (see `SearchRecord`).
    ["preload", "fetch", `${base}pagefind/wasm.en.pagefind`],
    ["preload", "fetch", `${base}search/names.json`],
  ];
  return `if(location.search)for(let[rel,as,href]of${JSON.stringify(files)})document.head.append(Object.assign(document.createElement("link"),{rel,as,href,crossOrigin:""}))`;
}
