import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AstroPrerenderer } from "astro";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ContentGate } from "../../src/commands/content-gate.ts";
import { Finisher } from "../../src/site/finishing/finisher.ts";
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

let site = "";
let finisher: Finisher;
beforeEach(async () => {
  const folder = await temporaryFolder();
  site = join(folder, "site");
  finisher = await Finisher.start({
    site,
    keeping: { directory: join(folder, "kept"), stamp: "one", roster: "some files" },
  });
});
afterEach(async () => {
  await finisher.stop();
});

/** A build whose content is being checked, and whose pages are made so. */
function build(render: () => Promise<Response>) {
  const check = Promise.withResolvers<void>();
  const gate = new ContentGate(check.promise);
  const usual: AstroPrerenderer = { name: "usual", getStaticPaths: async () => [], render };
  const maker = new PageMaker(usual, finisher, gate, "/");
  const page = (path: string) =>
    Promise.resolve(maker.render(new Request(`https://timeline.example/${path}`), options));
  return { check, gate, maker, page };
}

async function html(title: string): Promise<Response> {
  const page = `<!doctype html><html lang="en"><body><main><div data-pagefind-body><h1>${title}</h1></div></main></body></html>`;
  return new Response(page, { headers: { "content-type": "text/html" } });
}

test("pages and other files are written while the content is still being checked, and none is left to Astro", async () => {
  const pages = build(() => html("Storm"));
  await pages.maker.getStaticPaths();
  for (const path of ["", "about/", "404/", "years/2001/"]) {
    expect(await pages.page(path)).toMatchObject({ status: 200, body: null });
  }
  const { page } = build(async () => new Response('{"events":[]}'));
  expect(await page("data/events.json")).toMatchObject({ status: 200, body: null });
  await expect(finisher.end()).rejects.toThrow("no page to index");
  for (const file of ["index.html", "about/index.html", "404.html", "years/2001/index.html"]) {
    expect(await readFile(join(site, file), "utf8")).toContain("<h1>Storm</h1>");
  }
  expect(await readFile(join(site, "data/events.json"), "utf8")).toBe('{"events":[]}');
}, 30_000);

test("a picture of a kept build is not drawn again as long as its key stays the same", async () => {
  const folder = await temporaryFolder();
  const draw = async (key: string, name: string) => {
    let drawn = 0;
    const drawing = await Finisher.start({
      site: join(folder, name),
      keeping: { directory: join(folder, "kept"), stamp: "one", roster: "some files" },
    });
    const route = { ...options.routeData, type: "endpoint" as const };
    const usual: AstroPrerenderer = {
      name: "usual",
      getStaticPaths: async () => [
        { pathname: "/maps/quay.svg", route, cacheKey: key },
        { pathname: "/events/storm/", route: options.routeData },
      ],
      render: async ({ url }) => {
        if (!url.endsWith(".svg")) return html("Storm");
        drawn += 1;
        return new Response("<svg></svg>", { headers: { "content-type": "image/svg+xml" } });
      },
    };
    const maker = new PageMaker(usual, drawing, new ContentGate(Promise.resolve()), "/");
    for (const { pathname } of await maker.getStaticPaths()) {
      await maker.render(new Request(`https://timeline.example${pathname}`), options);
    }
    await drawing.end();
    expect(await readFile(join(folder, name, "maps/quay.svg"), "utf8")).toBe("<svg></svg>");
    return drawn;
  };
  expect(await draw("as it was", "one")).toBe(1);
  expect(await draw("as it was", "two")).toBe(0);
  expect(await draw("moved", "three")).toBe(1);
}, 60_000);

test("what leads elsewhere is left to Astro", async () => {
  const { page } = build(async () => Response.redirect("https://timeline.example/"));
  expect(await page("gone/")).toMatchObject({ status: 302 });
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
