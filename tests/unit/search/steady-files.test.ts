import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "astro/zod";
import { decode, encode } from "cborg";
import { describe, expect, it } from "vitest";
import { type IndexFile, steadyFiles } from "../../../src/search/steady-files.ts";

function packed(path: string, data: unknown): IndexFile {
  return { path, content: gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encode(data)])) };
}

function unpacked(file: IndexFile | undefined): unknown {
  if (file === undefined) throw new Error("There is no such file.");
  return decode(gunzipSync(file.content).subarray("pagefind_dcd".length));
}

/** An index as Pagefind might write it, its lists in some order. */
function indexWith(places: unknown[], hashes: [place: string, kind: string]): IndexFile[] {
  const [place, kind] = hashes;
  const filters = [
    ["place", place],
    ["kind", kind],
  ];
  return [
    packed(`filter/${place}.pf_filter`, ["place", places]),
    packed(`filter/${kind}.pf_filter`, ["kind", [["event", [0, 1]]]]),
    packed("pagefind.en_0123456789.pf_meta", ["1.5.2", [["en_a", 3]], [], filters, [], ["title"]]),
    { path: "pagefind-entry.json", content: Buffer.from('{"languages":{"en":{"hash":"en_0123456789"}}}') },
    { path: "fragment/en_a.pf_fragment", content: Buffer.from("as it is") },
  ];
}

/** Pagefind’s meta file, as far as these tests read it. */
const filtersSchema = z.tuple([
  z.string(),
  z.unknown(),
  z.unknown(),
  z.array(z.tuple([z.string(), z.string()])),
  z.unknown(),
  z.unknown(),
]);

const goris = ["goris", [0]];
const sisian = ["sisian", [0, 1]];

describe("the files of a search index", () => {
  it("are the same whatever the order in which Pagefind wrote the values of a filter", () => {
    const one = steadyFiles(indexWith([goris, sisian], ["en_1111111", "en_2222222"]));
    const other = steadyFiles(indexWith([sisian, goris], ["en_3333333", "en_4444444"]));
    expect(other).toEqual(one);
  });

  it("name one another by their new names", () => {
    const files = steadyFiles(indexWith([sisian, goris], ["en_1111111", "en_2222222"]));
    const meta = files.find(({ path }) => path.endsWith(".pf_meta"));
    const filters = filtersSchema.parse(unpacked(meta))[3];
    expect(filters.map(([name]) => name)).toEqual(["kind", "place"]);
    for (const [name, hash] of filters) {
      const filter = files.find(({ path }) => path === `filter/${hash}.pf_filter`);
      expect(unpacked(filter)).toEqual(
        name === "place" ? ["place", [goris, sisian]] : ["kind", [["event", [0, 1]]]],
      );
    }
    const entry = files.find(({ path }) => path === "pagefind-entry.json");
    const hash = /en_[0-9a-f]{10}/.exec(meta?.path ?? "")?.[0];
    expect(Buffer.from(entry?.content ?? []).toString()).toContain(`"hash":"${hash}"`);
  });

  it("keep what is no filter as it was", () => {
    const files = steadyFiles(indexWith([goris], ["en_1111111", "en_2222222"]));
    expect(
      Buffer.from(files.find(({ path }) => path.startsWith("fragment/"))?.content ?? []).toString(),
    ).toBe("as it is");
  });

  it("are refused where they are not as Pagefind writes them", () => {
    const strange = { path: "filter/en_1.pf_filter", content: gzipSync(Buffer.from("something else")) };
    expect(() => steadyFiles([strange])).toThrow("not as Pagefind 1.5 writes it");
    expect(() => steadyFiles([])).toThrow("no index");
  });
});
