import type { AstroPrerenderer } from "astro";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ContentGate } from "../../src/commands/content-gate.ts";
import { SearchIndex } from "../../src/search/search-index.ts";
import { KeptPages } from "../../src/site/kept-pages/kept-pages.ts";
import { PageMaker } from "../../src/site/page-maker.ts";
import { isOpen } from "../support/is-open.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What Astro says of the page that it asks for. */
const options: Parameters<AstroPrerenderer["render"]>[1] = {
  routeData: {
    type: "page",
    route: "/events/[id]",
    component: "src/pages/events/[id].astro",
    pattern: /^\/events\/[^/]+\/$/,
    params: ["id"],
    segments: [],
    distURL: [],
    fallbackRoutes: [],
    isIndex: false,
    prerender: true,
    origin: "project",
  },
};

let index: SearchIndex;
let kept: KeptPages;
beforeEach(async () => {
  index = new SearchIndex();
  kept = await KeptPages.open(await temporaryFolder(), "stamp");
});
afterEach(async () => {
  await index.close();
  await kept.close();
});

/** A build whose content is being checked, and whose pages are made so. */
function build(render: () => Promise<Response>) {
  const check = Promise.withResolvers<void>();
  const gate = new ContentGate(check.promise);
  const usual: AstroPrerenderer = { name: "usual", getStaticPaths: async () => [], render };
  const maker = new PageMaker(usual, index, kept, gate, "/");
  const page = (path: string) =>
    Promise.resolve(maker.render(new Request(`https://timeline.example/${path}`), options));
  return { check, gate, maker, page };
}

test("pages are made while the content is still being checked", async () => {
  const { page } = build(async () => new Response("{}"));
  const made = await page("data/events.json");
  expect(made).toBeInstanceOf(Response);
});

test("a page that fails is told of only when the content is known to be faultless", async () => {
  const { check, page } = build(() => Promise.reject(new Error("no such place")));
  const failing = page("events/storm/");
  failing.catch(() => {});
  expect(await isOpen(failing)).toBe(true);
  check.resolve();
  await expect(failing).rejects.toThrow("no such place");
});

test("of content that is at fault no page fails, and none is made any more: the check alone is heard", async () => {
  const { check, gate, page } = build(() => Promise.reject(new Error("no such place")));
  const failure = gate.failure();
  failure.catch(() => {});
  const failing = page("events/storm/");
  check.reject(new Error("storm.md: there is no place “quay”"));
  await expect(failure).rejects.toThrow("there is no place");
  const next = page("events/quay/");
  expect(await isOpen(Promise.race([failing, next]))).toBe(true);
});

test("after a failure no other page is asked for", async () => {
  let rendered = 0;
  const { maker, page } = build(async () => {
    rendered += 1;
    return new Response("{}");
  });
  await maker.teardown();
  expect(await isOpen(page("events/storm/"))).toBe(true);
  expect(rendered).toBe(0);
});
