import { strToU8, zipSync } from "fflate";
import { digestOf } from "./data-package.ts";

/**
 * Files as one ZIP in the form of BagIt (RFC 8493), which archives take in and check: the files below `data/`, and a
 * list of their digests. The same files give the same bytes.
 */
export function bagOf(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const payload = [...files].map(([path, content]) => [`data/${path}`, content] as const);
  const manifest = payload.map(([path, content]) => `${digestOf(content)}  ${path}\n`).join("");
  const all = [
    ["bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"] as const,
    ["manifest-sha256.txt", manifest] as const,
    ...payload,
  ];
  return zipSync(
    Object.fromEntries(
      all.map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
    // The first day that a ZIP can name, read in the time of the machine as the library writes it.
    { mtime: new Date(1980, 0, 1), level: 4 },
  );
}
