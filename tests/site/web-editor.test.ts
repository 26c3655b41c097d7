import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allPagesOf, pageAt } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const [edited, ferry, wild] = [await site("edited"), await site("ferry"), await site("wild")];

describe("a site whose repository is on GitHub", () => {
  test("has the web editor, which no search engine lists", async () => {
    const { document } = await pageAt(edited, "/desk/");
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    expect(await readFile(join(edited, "sitemap-0.xml"), "utf8")).not.toContain("/desk/");
    const [script] = document.querySelectorAll("script[src]");
    const path = join(edited, "desk", script?.getAttribute("src") ?? "");
    expect(await readFile(path, "utf8")).toContain("ember/lake");
  });

  test("has a policy of its own for it, which names this site and GitHub alone", async () => {
    const { document } = await pageAt(edited, "/desk/");
    const policy = document.querySelector('meta[http-equiv="content-security-policy"]');
    expect(policy?.getAttribute("content")).toMatch(/^default-src 'none';/);
    expect([...(policy?.getAttribute("content") ?? "").matchAll(/https:\S+?(?=[; ]|$)/g)].flat()).toEqual([
      "https://avatars.githubusercontent.com",
      "https://api.github.com",
    ]);
    // It comes before anything that it is for.
    expect(policy?.previousElementSibling?.getAttribute("charset")).toBe("utf-8");
  });

  test("leads to it from the about page alone", async () => {
    const pages = (await allPagesOf(edited)).filter(({ document }) =>
      [...document.querySelectorAll("a")].some((link) => link.getAttribute("href") === "/desk/"),
    );
    expect(pages.map(({ address }) => address)).toEqual(["/about/"]);
  });

  test("has the policy of all other pages as it is without it", async () => {
    const policyOf = async (directory: string) =>
      (await pageAt(directory, "/about/")).document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute("content")
        ?.match(/script-src [^;]*/)?.[0];
    expect(await policyOf(edited)).toBe(await policyOf(wild));
  });
});

describe.each([
  ["names no repository", ferry],
  ["names one that is not on GitHub", wild],
])("a site that %s", (_name, directory) => {
  test("has neither the web editor nor a link to it", async () => {
    expect(existsSync(join(directory, "desk"))).toBe(false);
    for (const { address, html } of await allPagesOf(directory))
      expect(html, address).not.toContain("/desk/");
  });
});
