import { expect, test } from "vitest";
import { searchedPart } from "../../../src/search/searched-part.ts";

/** A page whose indexed part has some content. */
function pageOf(content: string): string {
  return `<!doctype html><html lang=en><head></head><body><main id="content"><nav>Earlier</nav><div data-pagefind-body>${content}</div></main><footer>About</footer></body></html>`;
}

const page = pageOf("<h1>Storm</h1>");

test("search reads the main part of pages that name one for it; of others, and of pages that moved, nothing", () => {
  expect(searchedPart(page)).toContain("<h1>Storm</h1>");
  expect(searchedPart(page)).not.toContain("About");
  expect(searchedPart(page.replace(" data-pagefind-body", ""))).toBeNull();
  expect(searchedPart(page.replace("<head>", '<head><meta name="robots" content="noindex">'))).toBeNull();
});

test("each value of a filter that a page lists is one for search", () => {
  const facts = `<span hidden data-search-filters="kind:event, year:2001"></span>`;
  expect(searchedPart(pageOf(facts))).toContain(
    '<span hidden data-pagefind-filter="kind:event"></span><span hidden data-pagefind-filter="year:2001"></span>',
  );
});

test("what search passes over is not handed to it, and what comes after that still is", () => {
  const part = searchedPart(
    pageOf(
      '<p>Before</p><section data-pagefind-ignore><div><section>Within</section><br>Within</div><img src="/a.svg" alt="a > b"></section><p id="after">After</p>',
    ),
  );
  expect(part).not.toContain("Within");
  expect(part).not.toContain("a.svg");
  expect(part).toContain("<p>Before</p>");
  expect(part).toContain('<p id="after">After</p>');
});

test("a fact of the page is handed over also where it stands in what is passed over, still marked as such", () => {
  const part = searchedPart(
    pageOf(
      '<header data-pagefind-ignore><p>Event</p><h1 data-pagefind-meta="title"><bdi>Storm</bdi></h1><p>Link</p></header>',
    ),
  );
  expect(part).toContain(
    '<div data-pagefind-ignore><h1 data-pagefind-meta="title"><bdi>Storm</bdi></h1></div>',
  );
  expect(part).not.toContain("Link");
});

test("of a page whose elements do not end in order, all is handed over rather than too little", () => {
  const part = searchedPart(pageOf("<p data-pagefind-ignore>Not ended<p>Storm</p><ul><li>Quay</ul>"));
  expect(part).toContain("Storm");
  expect(part).toContain("Quay");
});
