import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Bytes of the digest that stands before each picture. */
const digestLength = 32;

/**
 * Keeps pictures in a folder from build to build, each under a key that changes with whatever goes into
 * it. Several builds may use one folder at once. What cannot be kept is made again by the next build.
 */
export class PictureCache {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The picture kept under a key; one that is missing or damaged is made and kept. */
  async get(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
    const kept = await this.#read(key);
    if (kept !== null) return kept;
    const picture = await make();
    await this.#write(key, picture).catch(() => undefined);
    return picture;
  }

  /** Takes away whatever is kept under other keys. */
  async keepOnly(keys: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.#directory).catch(() => []);
    const unused = names.filter((name) => !keys.has(name));
    await Promise.all(
      unused.map((name) => rm(join(this.#directory, name), { recursive: true, force: true })),
    );
  }

  async #read(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const entry = await readFile(join(this.#directory, key)).catch(() => null);
    if (entry === null) return null;
    const picture = new Uint8Array(entry.subarray(digestLength));
    return digestOf(picture).equals(entry.subarray(0, digestLength)) ? picture : null;
  }

  async #write(key: string, picture: Uint8Array): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    // Under another name until it is whole, so that no other build reads half of it.
    const unfinished = join(this.#directory, `${key}.${randomUUID()}`);
    await writeFile(unfinished, Buffer.concat([digestOf(picture), picture]));
    await rename(unfinished, join(this.#directory, key));
  }
}

function digestOf(picture: Uint8Array): Buffer {
  return createHash("sha256").update(picture).digest();
}
