import { afterEach, beforeEach, expect, test, vi } from "vitest";

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
async function loadNames(base: string) {
  const { loadNames: load } = await import("../../../../src/search/names/load-names.ts");
  return load(base);
}

test("the names are asked for once, below the path of the site", async () => {
  fetched.mockResolvedValue(Response.json({ kinds: [], things: [] }));
  const [first, second] = [await loadNames("/sub/"), await loadNames("/sub/")];
  expect(first).toEqual({ kinds: [], things: [] });
  expect(second).toBe(first);
  expect(fetched.mock.calls).toEqual([["/sub/search/names.json"]]);
});

test.each([
  ["an error page", () => new Response("<h1>Not found</h1>", { status: 404 })],
  ["a page of some other kind", () => new Response("<h1>Sign in</h1>")],
  ["another file", () => Response.json({ events: [] })],
])("%s is no names file; the next call tries again", async (_what, answer) => {
  fetched.mockResolvedValueOnce(answer()).mockResolvedValueOnce(Response.json({ kinds: [], things: [] }));
  await expect(loadNames("/")).rejects.toThrow();
  expect(await loadNames("/")).toEqual({ kinds: [], things: [] });
});

test("without a connection it fails, and the next call tries again", async () => {
  fetched
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce(Response.json({ kinds: [], things: [] }));
  await expect(loadNames("/")).rejects.toThrow("Failed to fetch");
  expect(await loadNames("/")).toEqual({ kinds: [], things: [] });
});
