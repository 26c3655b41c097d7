import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { namesData } from "../../../src/exports/names-data.ts";
import { knownThings } from "../../../src/search/names.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";

test("each kind of thing is led to its page", () => {
  const paths = knownThings(namesData(lakeEmber())).map(({ kind, path }) => `${kind} ${path}`);
  expect(paths).toEqual(
    expect.arrayContaining([
      "person people/ada-pike/",
      "organisation organisations/ferry-company/",
      "place places/ember-quay/",
      "source sources/lake-wire/",
      "topic topics/ferry/",
    ]),
  );
});

test("those pages are the ones of the timeline", () => {
  const timeline = lakeEmber();
  const { people, organisations, places, sources, topics, measures } = timeline;
  const addresses = [...people, ...organisations, ...places, ...sources, ...topics, ...measures].map(
    ({ address }) => address,
  );
  expect(knownThings(namesData(timeline)).map(({ path }) => `/${path}`)).toEqual(addresses);
});

test("names that only differ in what folding takes away are one, the first of them; the neutral name stays first", () => {
  const [thing] = knownThings({
    kinds: [["place", "places/"]],
    things: [[0, "quay", "Ember Quay", 3, "Əmbər", "EMBER-QUAY", "Ember", "Эмбер"]],
  });
  expect(thing).toMatchObject({ kind: "place", id: "quay", name: "Ember Quay", eventCount: 3 });
  expect(thing?.names.map(({ name }) => name)).toEqual(["Ember Quay", "Əmbər", "Эмбер"]);
  expect(thing?.names[0]).toEqual({ name: "Ember Quay", folded: "ember quay", words: ["ember", "quay"] });
});

const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

/** Anew for each test: the module keeps what it has loaded. */
async function loadThings(base: string) {
  const { loadThings: load } = await import("../../../src/search/names.ts");
  return load(base);
}

test("the names are asked for once, below the path of the site", async () => {
  fetched.mockResolvedValue(Response.json({ kinds: [], things: [] }));
  const [first, second] = [await loadThings("/sub/"), await loadThings("/sub/")];
  expect(first).toEqual([]);
  expect(second).toBe(first);
  expect(fetched.mock.calls).toEqual([["/sub/search/names.json"]]);
});

test.each([
  ["an error page", () => new Response("<h1>Not found</h1>", { status: 404 })],
  ["a page of some other kind", () => new Response("<h1>Sign in</h1>")],
  ["another file", () => Response.json({ events: [] })],
])("%s is no names file; the next call tries again", async (_what, answer) => {
  fetched.mockResolvedValueOnce(answer()).mockResolvedValueOnce(Response.json({ kinds: [], things: [] }));
  await expect(loadThings("/")).rejects.toThrow();
  expect(await loadThings("/")).toEqual([]);
});

test("without a connection it fails, and the next call tries again", async () => {
  fetched
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce(Response.json({ kinds: [], things: [] }));
  await expect(loadThings("/")).rejects.toThrow("Failed to fetch");
  expect(await loadThings("/")).toEqual([]);
});
