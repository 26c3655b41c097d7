import { createHash, randomUUID } from "node:crypto";
import { readSync, writeSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { z } from "astro/zod";

/**
 * Quick rather than small: it is done for every page of every first build. For texts as short as pages, handing
 * the work to another thread costs more than doing it.
 */
const quick = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** No page is nearly as large: where the contents say so, they are damaged. */
const mostBytes = 100_000_000;

/** Where a text lies in the pack. */
const spanSchema = z.strictObject({
  offset: z.int().min(0),
  length: z.int().min(0).max(mostBytes),
  digest: z.string(),
});
/** Where a page lies, and the key under which it is kept. */
const placeSchema = z.strictObject({ key: z.string(), page: spanSchema, searched: spanSchema.nullable() });
const contentsSchema = z.strictObject({
  stamp: z.string(),
  roster: z.string(),
  pack: z.string(),
  pages: z.record(z.string(), placeSchema),
  /** The paths of the pages that search finds, in the order in which the index took them. */
  indexed: z.array(z.string()),
});
type Span = z.infer<typeof spanSchema>;
type Place = z.infer<typeof placeSchema>;
type Contents = z.infer<typeof contentsSchema>;

/** A page as it was made: as it is written, and what search reads of it (null where it finds no such page). */
export interface MadePage {
  readonly page: string;
  readonly searched: string | null;
}

/** Where pages are kept, and for what. */
export interface Keeping {
  readonly directory: string;
  /** What pages are made with: see `stampOf`. */
  readonly stamp: string;
  /** Which files the record has: see `rosterOf`. */
  readonly roster: string;
}

/** What an earlier build kept. */
interface Earlier {
  readonly pack: FileHandle;
  readonly contents: Contents;
}

const contentsFile = "contents.json";

/**
 * The pages that an earlier build made, each with the key of all that it shows; and those of this build, which
 * stand in their place once it has succeeded. All lie in one file, the pack, since thousands of small ones
 * take long to write. What is missing or damaged is made again; several builds may use one folder at once.
 */
export class KeptPages {
  readonly #directory: string;
  readonly #stamp: string;
  readonly #roster: string;
  readonly #earlier: Earlier | null;
  readonly #pack: FileHandle;
  readonly #packName: string;
  readonly #kept: Record<string, Place> = {};
  #length = 0;

  private constructor(
    { directory, stamp, roster }: Keeping,
    earlier: Earlier | null,
    pack: FileHandle,
    packName: string,
  ) {
    this.#directory = directory;
    this.#stamp = stamp;
    this.#roster = roster;
    this.#earlier = earlier;
    this.#pack = pack;
    this.#packName = packName;
  }

  /** The pages kept in a folder under a stamp; none where it has none, or those of another. */
  static async open(keeping: Keeping): Promise<KeptPages> {
    const { directory, stamp } = keeping;
    await mkdir(directory, { recursive: true });
    const packName = `${randomUUID()}.pack`;
    const pack = await open(join(directory, packName), "w");
    return new KeptPages(keeping, await openEarlier(directory, stamp), pack, packName);
  }

  /** The keys of the pages that an earlier build kept, by path. */
  keys(): Map<string, string> {
    const pages = Object.entries(this.#earlier?.contents.pages ?? {});
    return new Map(pages.map(([path, { key }]) => [path, key]));
  }

  /**
   * What search read of each page of an earlier build, in the order in which its index took them. None where
   * files of the record were added or taken away since, which changes the order; or where one is damaged.
   */
  searchedParts(): { readonly path: string; readonly searched: string }[] {
    if (this.#earlier === null || this.#earlier.contents.roster !== this.#roster) return [];
    const { pages, indexed } = this.#earlier.contents;
    const parts = indexed.flatMap((path) => {
      const bytes = this.#read(pages[path]?.searched ?? null);
      return bytes === null ? [] : { path, searched: textOf(bytes) };
    });
    return parts.length === indexed.length ? parts : [];
  }

  /** The page at a path as an earlier build made it out of the same; null where there is none. */
  get(path: string, key: string): MadePage | null {
    const place = this.#earlier?.contents.pages[path];
    if (place?.key !== key) return null;
    const page = this.#read(place.page);
    const searched = this.#read(place.searched);
    if (page === null || (searched === null && place.searched !== null)) return null;
    this.#kept[path] = {
      key,
      page: this.#append(page),
      searched: searched === null ? null : this.#append(searched),
    };
    return { page: textOf(page), searched: searched === null ? null : textOf(searched) };
  }

  /** Keeps a page for the next build. */
  keep(path: string, key: string, { page, searched }: MadePage): void {
    this.#kept[path] = {
      key,
      page: this.#append(bytesOf(page)),
      searched: searched === null ? null : this.#append(bytesOf(searched)),
    };
  }

  /**
   * Puts the pages of this build in the place of the earlier ones.
   *
   * @param indexed The paths of those that search finds, in the order in which the index took them.
   */
  async save(indexed: readonly string[]): Promise<void> {
    const contents: Contents = {
      stamp: this.#stamp,
      roster: this.#roster,
      pack: this.#packName,
      pages: this.#kept,
      indexed: [...indexed],
    };
    const unfinished = join(this.#directory, `${this.#packName}.json`);
    await writeFile(unfinished, JSON.stringify(contents));
    await rename(unfinished, join(this.#directory, contentsFile));
    for (const name of await readdir(this.#directory)) {
      if (name.endsWith(".pack") && name !== this.#packName)
        await rm(join(this.#directory, name), { force: true });
    }
    await this.close();
  }

  /** Ends the use of the folder; pages that were not saved go. */
  async close(): Promise<void> {
    await this.#earlier?.pack.close();
    await this.#pack.close();
  }

  /** A text of the earlier pack as it lies there; null where there is none, or it is damaged. */
  #read(span: Span | null): Buffer | null {
    if (span === null || this.#earlier === null) return null;
    const bytes = Buffer.alloc(span.length);
    const bytesRead = readSync(this.#earlier.pack.fd, bytes, 0, span.length, span.offset);
    return bytesRead < span.length || digestOf(bytes) !== span.digest ? null : bytes;
  }

  #append(bytes: Buffer): Span {
    const offset = this.#length;
    writeSync(this.#pack.fd, bytes, 0, bytes.length, offset);
    this.#length += bytes.length;
    return { offset, length: bytes.length, digest: digestOf(bytes) };
  }
}

async function openEarlier(directory: string, stamp: string): Promise<Earlier | null> {
  try {
    const text = await readFile(join(directory, contentsFile), "utf8");
    const contents = contentsSchema.parse(JSON.parse(text));
    if (contents.stamp !== stamp) return null;
    return { pack: await open(join(directory, contents.pack)), contents };
  } catch {
    // Never kept, or by another version: as if there were nothing.
    return null;
  }
}

function bytesOf(text: string): Buffer {
  return zstdCompressSync(Buffer.from(text), quick);
}

function textOf(bytes: Buffer): string {
  return zstdDecompressSync(bytes).toString();
}

function digestOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
