import { expect, test } from "vitest";
import { hostHeadersOf } from "../../../src/integrations/host-headers.ts";

test("hosts let other sites read data and feeds, and browsers keep files whose names change", () => {
  const blocks = hostHeadersOf("/sub/")
    .split("\n\n")
    .map((block) => block.trimEnd());
  expect(blocks).toContain("/sub/data/*\n  Access-Control-Allow-Origin: *");
  expect(blocks).toContain("/sub/embed/*\n  Access-Control-Allow-Origin: *");
  expect(blocks).toContain("/sub/_astro/*\n  Cache-Control: public, max-age=31536000, immutable");
});

test("no page is kept from being shown within another site", () => {
  expect(hostHeadersOf("/")).not.toMatch(/frame/i);
});
