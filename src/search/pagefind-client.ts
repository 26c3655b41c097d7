/** What Pagefind holds on a page that was found. */
export interface PagefindData {
  readonly url: string;
  /** The whole text that is searched. */
  readonly content: string;
  /** A piece of the text, escaped, with the matches in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page that was found; `data()` loads what is shown of it. */
export interface PagefindResult {
  readonly data: () => Promise<PagefindData>;
}

/** The part of Pagefind's API that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

let opened: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind from the built site, once, when it is first needed.
 *
 * @param base The path the site stands under, with a slash at its end.
 * @throws where the index cannot be loaded; the next call tries again.
 */
export function openPagefind(base: string): Promise<Pagefind> {
  opened ??= load(base).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(base: string): Promise<Pagefind> {
  const root = base.endsWith("/") ? base : `${base}/`;
  // Not bundled: the index is made after the pages, of which this script is a part.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: root, excerptLength: 30 });
  return pagefind;
}
