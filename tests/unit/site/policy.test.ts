import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../../src/site/policy.ts";

const nothing = { scripts: [], styles: [], webAssembly: false };

test("a page may load files of its own site, and nothing else", () => {
  expect(contentSecurityPolicy(nothing)).toBe(
    "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; img-src 'self'; manifest-src 'self'; script-src 'self'; style-src 'self'",
  );
});

test("scripts and styles in the page are allowed by the hash of their text", () => {
  const policy = contentSecurityPolicy({ ...nothing, scripts: ["1"], styles: ["a{}"] });
  expect(policy).toContain("script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
  expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='$/);
});

test("WebAssembly runs only where search needs it", () => {
  expect(contentSecurityPolicy(nothing)).not.toContain("wasm");
  expect(contentSecurityPolicy({ ...nothing, webAssembly: true })).toContain(
    "script-src 'self' 'wasm-unsafe-eval'",
  );
});
