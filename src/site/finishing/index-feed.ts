import { SearchIndex } from "../../search/search-index.ts";

/** A page by its file, and what search reads of it. */
interface Part {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Feeds the search index. Pagefind takes about as long as all the rest of a build after an edit, so that it
 * gets the pages of the build before at once, while the content is still being read; those that turn out to
 * have changed then take their places. Where others come than were there before, or in another order, all
 * begins anew: the index is that of a first build, byte for byte.
 */
export class IndexFeed {
  #index = new SearchIndex();
  /** What the index got beforehand, in order; null once that has turned out to be of no use. */
  #early: readonly Part[] | null;
  readonly #taken: Part[] = [];

  /** @param earlier The pages of the build before, by their files, in the order in which its index took them. */
  constructor(earlier: readonly { readonly path: string; readonly searched: string }[]) {
    this.#early =
      earlier.length === 0
        ? null
        : earlier.map(({ path, searched }) => ({ path, bytes: Buffer.from(searched) }));
    for (const { path, searched } of earlier) this.#index.add(path, searched);
  }

  /** Takes the next page. */
  add(path: string, searched: string): void {
    if (this.#early === null) {
      this.#index.add(path, searched);
      return;
    }
    const early = this.#early[this.#taken.length];
    const bytes = Buffer.from(searched);
    const isSame = early?.path === path && early.bytes.equals(bytes);
    this.#taken.push(isSame ? early : { path, bytes });
    if (early?.path !== path) this.#beginAnew();
    else if (!isSame) this.#index.replace(path, searched);
  }

  /** Writes the index into the site. @returns How many pages it has. @throws as `SearchIndex.write` does. */
  async write(site: string): Promise<number> {
    if (this.#early !== null && this.#early.length > this.#taken.length) this.#beginAnew();
    return this.#index.write(site);
  }

  async close(): Promise<void> {
    await this.#index.close();
  }

  #beginAnew(): void {
    this.#early = null;
    this.#index.discard();
    this.#index = new SearchIndex();
    for (const { path, bytes } of this.#taken.splice(0)) this.#index.add(path, bytes.toString());
  }
}
