import { createHash } from "node:crypto";
import { basename } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** A file of a search index as Pagefind gives it: its path within the index, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind writes before the data of each of its files, below the compression. */
const signature = "pagefind_dcd";

/** Where the list of filters stands in Pagefind's meta file: `[version, pages, chunks, filters, sorts, fields]`. */
const filtersInMeta = 3;

/**
 * The files of an index, the same for the same pages. Pagefind 1.5 writes the values of a filter in an
 * order that differs from one run to the next, and names the files by what is in them (mended after
 * 1.5.2: https://github.com/Pagefind/pagefind/pull/1124). Here the values of each filter, and the filters
 * themselves, are put in order, and the files named anew.
 *
 * @throws where the files are not as Pagefind 1.5 writes them.
 */
export function steadyFiles(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const steady = files.map((file) => {
    if (!file.path.endsWith(".pf_filter")) return file;
    const sorted = filterFile(file);
    names.set(hashIn(file.path), hashIn(sorted.path));
    return sorted;
  });
  const meta = steady.find(({ path }) => path.endsWith(".pf_meta"));
  const entry = steady.find(({ path }) => path === "pagefind-entry.json");
  if (meta === undefined || entry === undefined) throw new Error("Pagefind wrote no index to read.");
  const newMeta = metaFile(meta, names);
  const newEntry = new TextDecoder().decode(entry.content).replace(hashIn(meta.path), hashIn(newMeta.path));
  return steady.map((file) => {
    if (file === meta) return newMeta;
    return file === entry ? { path: entry.path, content: new TextEncoder().encode(newEntry) } : file;
  });
}

function filterFile(file: IndexFile): IndexFile {
  const data = unpack(file);
  const [name, values] = listIn(data, file.path);
  const sorted = [...listIn(values, file.path)].sort(byFirst);
  const content = pack([name, sorted]);
  return { path: `filter/${language(file.path)}_${digest(content).slice(0, 7)}.pf_filter`, content };
}

function metaFile(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const data = [...listIn(unpack(file), file.path)];
  data[filtersInMeta] = [...listIn(data[filtersInMeta], file.path)]
    .map((filter) => {
      const [name, hash] = listIn(filter, file.path);
      const renamed = names.get(String(hash));
      if (renamed === undefined)
        throw new Error(`Pagefind’s file ${file.path} names a filter that it did not write.`);
      return [name, renamed];
    })
    .sort(byFirst);
  const content = pack(data);
  return {
    path: `pagefind.${language(file.path.replace(/^pagefind\./, ""))}_${digest(content).slice(0, 10)}.pf_meta`,
    content,
  };
}

function unpack({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString() !== signature) {
    throw new Error(`The file ${path} is not as Pagefind 1.5 writes it.`);
  }
  return decode(bytes.subarray(signature.length));
}

function pack(data: unknown): Uint8Array {
  const packed = gzipSync(Buffer.concat([Buffer.from(signature), encode(data)]), { level: 9 });
  // The byte that names the operating system of whoever compressed it: unknown, whatever it is.
  packed[9] = 255;
  return packed;
}

function listIn(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`The file ${path} is not as Pagefind 1.5 writes it.`);
  return value;
}

function byFirst(a: unknown, b: unknown): number {
  const [first, second] = [a, b].map((list) => (Array.isArray(list) ? String(list[0]) : ""));
  if (first === undefined || second === undefined || first === second) return 0;
  return first < second ? -1 : 1;
}

/** `filter/en_1da0729.pf_filter` → `en_1da0729`; `pagefind.en_562cea8975.pf_meta` likewise. */
function hashIn(path: string): string {
  return basename(path)
    .replace(/^pagefind\./, "")
    .replace(/\.[^.]*$/, "");
}

function language(path: string): string {
  return basename(path).split("_")[0] ?? "";
}

function digest(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
