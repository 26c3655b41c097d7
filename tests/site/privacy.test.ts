import { describe, expect, test } from "vitest";
import { type BuiltPage, kindOf, pagesOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const main = await site("main");

/** What a browser fetches by itself when it opens a page. */
const loading =
  "script[src], img[src], iframe, object, embed, video, audio, source, link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=modulepreload], link[rel=preconnect], link[rel=dns-prefetch], link[rel=manifest]";

function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const content =
    document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute("content") ?? "";
  return new Map(
    content
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...values]) => [name, values]),
  );
}

describe("no page asks a third party for anything", () => {
  test("every file a page loads is the site's own", async () => {
    const foreign = (await pagesOf(main)).flatMap(({ address, document }) =>
      [...document.querySelectorAll(loading)]
        .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
        .filter((target) => !/^\/(?!\/)/.test(target))
        .map((target) => `${address}: ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  test("no styles load anything from elsewhere", async () => {
    for (const { address, document } of await pagesOf(main)) {
      const styles = [...document.querySelectorAll("style")].map(({ textContent }) => textContent).join();
      expect(styles.length, address).toBeGreaterThan(1000);
      expect(styles, address).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
    }
  });
});

describe("the content security policy of every page", () => {
  test("forbids what is not named, and names the site alone", async () => {
    for (const page of await pagesOf(main)) {
      const policy = policyOf(page);
      expect(policy.get("default-src"), page.address).toEqual(["'none'"]);
      for (const [name, values] of policy) {
        const foreign = values.filter(
          (value) => !/^'(?:self|none|wasm-unsafe-eval|sha(?:256|384|512)-.+)'$/.test(value),
        );
        expect(foreign, `${page.address} ${name}`).toEqual([]);
      }
    }
  });

  test("allows WebAssembly on the search page only, where Pagefind runs", async () => {
    for (const page of await pagesOf(main)) {
      const allowed = policyOf(page).get("script-src")?.includes("'wasm-unsafe-eval'");
      expect(allowed, page.address).toBe(kindOf(page.address) === "search");
    }
  });

  test("needs no exception for inline styles or handlers: there are none", async () => {
    for (const { address, document } of await pagesOf(main)) {
      const inline = [...document.querySelectorAll("*")].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name === "style" || name.startsWith("on")),
      );
      expect(inline, address).toEqual([]);
    }
  });
});
