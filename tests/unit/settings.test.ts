import { describe, expect, test } from "vitest";
import { readSettings, SettingError } from "../../src/settings.ts";

/** What a person is told whose setting is of no use. */
function refusalOf(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  throw new Error("The setting was taken.");
}

test("without settings the site stands at the root, in dist, and is served on 4321", () => {
  expect(readSettings({})).toEqual({
    port: 4321,
    base: "/",
    siteAddress: "http://localhost:4321",
    outputDirectory: "dist",
    cacheDirectory: "node_modules/.astro",
    shareImages: true,
    relativeLinks: false,
    editorSignIn: null,
  });
});

test("empty settings are none", () => {
  expect(readSettings({ PORT: "", BASE_PATH: "", CACHE_DIR: "", SHARE_IMAGES: "" })).toEqual(
    readSettings({}),
  );
});

test("OUT_DIR names the folder of the built site", () => {
  expect(readSettings({ OUT_DIR: "build/site" }).outputDirectory).toBe("build/site");
});

test("CACHE_DIR names the folder of what is kept from build to build", () => {
  expect(readSettings({ CACHE_DIR: "build/cache" }).cacheDirectory).toBe("build/cache");
});

describe("SHARE_IMAGES", () => {
  test.each([
    ["off", false],
    ["on", true],
  ])("can be %s", (text, made) => {
    expect(readSettings({ SHARE_IMAGES: text }).shareImages).toBe(made);
  });

  test.each(["no", "0", "OFF", " off"])("cannot be “%s”, and it is said what can be", (text) => {
    expect(refusalOf({ SHARE_IMAGES: text })).toBe(
      `SHARE_IMAGES is "${text}"; write SHARE_IMAGES=on or SHARE_IMAGES=off, or omit it.`,
    );
  });
});

describe("PORT", () => {
  test.each([
    ["8080", 8080],
    ["0", 0],
    ["65535", 65_535],
  ])("can be %s", (text, port) => {
    expect(readSettings({ PORT: text }).port).toBe(port);
  });

  test.each(["65536", "-1", "http", "80.5", "0x50", " 8080", "8e3"])(
    "cannot be “%s”, and it is said what can be",
    (text) => {
      expect(refusalOf({ PORT: text })).toBe(
        `PORT is "${text}"; write a number from 0 to 65535, for example PORT=8080.`,
      );
    },
  );
});

describe("BASE_PATH", () => {
  test.each([
    ["/", "/"],
    ["/sub", "/sub/"],
    ["/sub/", "/sub/"],
    ["/a/b-c/d_e/", "/a/b-c/d_e/"],
    ["/~ember/v1.2", "/~ember/v1.2/"],
  ])("%s stands for %s", (text, base) => {
    expect(readSettings({ BASE_PATH: text }).base).toBe(base);
  });

  test.each([
    "sub",
    "sub/",
    "https://timeline.example/sub/",
    "//timeline.example/",
    "/a//b/",
    "/sub//",
    "/../sub/",
    "/./sub/",
    "/a b/",
    "/sub/?x",
    "/sub/#x",
    '/"><script>',
  ])("cannot be “%s”, and it is said how to write one", (text) => {
    const message = refusalOf({ BASE_PATH: text });
    expect(message).toContain(`BASE_PATH is "${text}"; write a path such as BASE_PATH=/`);
  });
});

describe("EDITOR_SIGN_IN", () => {
  test("is the address of a service", () => {
    expect(readSettings({ EDITOR_SIGN_IN: "https://sign-in.example/" }).editorSignIn).toBe(
      "https://sign-in.example",
    );
  });

  test.each(["http://sign-in.example", "https://sign-in.example/auth", "sign-in.example"])(
    "cannot be “%s”, and it is said what can be",
    (text) => {
      expect(refusalOf({ EDITOR_SIGN_IN: text })).toMatch(
        /^EDITOR_SIGN_IN is ".+"; write the address of the service without a path/,
      );
    },
  );
});

describe("SITE_URL", () => {
  test.each([
    ["https://example.org", "https://example.org"],
    ["https://example.org/", "https://example.org"],
    ["http://localhost:8080", "http://localhost:8080"],
  ])("can be %s", (text, address) => {
    expect(readSettings({ SITE_URL: text }).siteAddress).toBe(address);
  });

  test.each(["example.org", "https://example.org/timeline/", "ftp://example.org", "/"])(
    "cannot be “%s”, and it is said what can be",
    (text) => {
      expect(refusalOf({ SITE_URL: text })).toMatch(
        /^SITE_URL is ".+"; write the site’s address without a path/,
      );
    },
  );
});
