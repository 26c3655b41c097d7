import { expect, test } from "vitest";
import { hostRedirectsOf } from "../../../src/integrations/redirects.ts";
import { formerPagesOf } from "../../../src/timeline/former-pages.ts";

test("hosts are told of pages that moved, in order, below the path of the site, and of no others", () => {
  const pages = formerPagesOf({
    "/events/b/": "/events/d/",
    "/events/a/": "/",
    "/events/c/": { withdrawn: "It was a joke.", date: "2001-04-01" },
  });
  expect(hostRedirectsOf(pages, "/")).toBe("/events/a/ / 301\n/events/b/ /events/d/ 301\n");
  expect(hostRedirectsOf(pages, "/sub/")).toBe(
    "/sub/events/a/ /sub/ 301\n/sub/events/b/ /sub/events/d/ 301\n",
  );
});
