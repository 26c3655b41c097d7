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

/** Where a page lies in the pack, and the key under which it is kept. */
const placeSchema = z.strictObject({
  key: z.string(),
  offset: z.int(),
  length: z.int(),
  digest: z.string(),
});
const contentsSchema = z.strictObject({
  stamp: z.string(),
  pack: z.string(),
  pages: z.record(z.string(), placeSchema),
});
type Place = z.infer<typeof placeSchema>;

/** A page as it was made: as it is written, and what search reads of it (null where it finds no such page). */
export interface MadePage {
  readonly page: string;
  readonly searched: string | null;
}

/** Between the two texts of a page; no text of a page has it. */
const separator = "\0";
const contentsFile = "contents.json";

/**
 * The pages that an earlier build made, each with the key of all that it shows; and those of this build, which
 * stand in their place once it has succeeded. All lie in one file, the pack, since thousands of small ones
 * take long to write. What is missing or damaged is made again; several builds may use one folder at once.
 */
export class KeptPages {
  readonly #directory: string;
  readonly #stamp: string;
  readonly #earlier: FileHandle | null;
  readonly #places: Readonly<Record<string, Place>>;
  readonly #pack: FileHandle;
  readonly #packName: string;
  readonly #kept: Record<string, Place> = {};
  #length = 0;

  private constructor(
    directory: string,
    stamp: string,
    earlier: { pack: FileHandle; places: Readonly<Record<string, Place>> } | null,
    pack: FileHandle,
    packName: string,
  ) {
    this.#directory = directory;
    this.#stamp = stamp;
    this.#earlier = earlier?.pack ?? null;
    this.#places = earlier?.places ?? {};
    this.#pack = pack;
    this.#packName = packName;
  }

  /** The pages kept in a folder under a stamp (see `stampOf`); none where it has none, or those of another. */
  static async open(directory: string, stamp: string): Promise<KeptPages> {
    await mkdir(directory, { recursive: true });
    const packName = `${randomUUID()}.pack`;
    const pack = await open(join(directory, packName), "w");
    return new KeptPages(directory, stamp, await openEarlier(directory, stamp), pack, packName);
  }

  /** The keys of the pages that an earlier build kept, by path. */
  keys(): Map<string, string> {
    return new Map(Object.entries(this.#places).map(([path, { key }]) => [path, key]));
  }

  /** The page at a path as an earlier build made it out of the same; null where there is none. */
  get(path: string, key: string): MadePage | null {
    const place = this.#places[path];
    if (place?.key !== key || this.#earlier === null) return null;
    const bytes = Buffer.alloc(place.length);
    const bytesRead = readSync(this.#earlier.fd, bytes, 0, place.length, place.offset);
    if (bytesRead < place.length || digestOf(bytes) !== place.digest) return null;
    const [page = "", searched] = zstdDecompressSync(bytes).toString().split(separator);
    this.#append(path, key, bytes, place.digest);
    return { page, searched: searched ?? null };
  }

  /** Keeps a page for the next build. */
  keep(path: string, key: string, { page, searched }: MadePage): void {
    const text = searched === null ? page : page + separator + searched;
    const bytes = zstdCompressSync(Buffer.from(text), quick);
    this.#append(path, key, bytes, digestOf(bytes));
  }

  /** Puts the pages of this build in the place of the earlier ones. */
  async save(): Promise<void> {
    const contents = { stamp: this.#stamp, pack: this.#packName, pages: this.#kept };
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
    await this.#earlier?.close();
    await this.#pack.close();
  }

  #append(path: string, key: string, bytes: Buffer, digest: string): void {
    const offset = this.#length;
    this.#kept[path] = { key, offset, length: bytes.length, digest };
    this.#length += bytes.length;
    writeSync(this.#pack.fd, bytes, 0, bytes.length, offset);
  }
}

async function openEarlier(directory: string, stamp: string) {
  try {
    const text = await readFile(join(directory, contentsFile), "utf8");
    const contents = contentsSchema.parse(JSON.parse(text));
    if (contents.stamp !== stamp) return null;
    return { pack: await open(join(directory, contents.pack)), places: contents.pages };
  } catch {
    // Never kept, or by another version: as if there were nothing.
    return null;
  }
}

function digestOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
