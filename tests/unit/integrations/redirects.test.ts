import { expect, test } from "vitest";
import { hostRedirectsOf } from "../../../src/integrations/redirects.ts";
import { formerPagesOf } from "../../../src/timeline/former-pages.ts";

test("hosts are told of pages that moved, for each in its own way, and those that can of withdrawn ones, below the path of the site", () => {
  const pages = formerPagesOf({
    "/events/b/": "/events/d/",
    "/events/a/": "/",
    "/events/c/": { withdrawn: "It was a joke.", date: "2001-04-01" },
  });
  expect(hostRedirectsOf(pages, "/").split("\n")).toEqual([
    "/events/a/ / 301!",
    "/events/a/ / 301",
    "/events/b/ /events/d/ 301!",
    "/events/b/ /events/d/ 301",
    "# /events/c/ 410",
    "",
  ]);
  expect(hostRedirectsOf(pages, "/sub/")).toContain("/sub/events/a/ /sub/ 301\n");
});
