import { readFile } from "node:fs/promises";
import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { projectDirectory } from "../../support/run-node.ts";

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      os: z.array(z.string()).optional(),
    }),
  ),
});

const { packages } = lockFile.parse(
  JSON.parse(await readFile(`${projectDirectory}/package-lock.json`, "utf8")),
);

/** Packages with a build of their own for each platform. */
const native = Object.entries(packages).filter(([, { optionalDependencies }]) =>
  Object.keys(optionalDependencies ?? {}).some((name) => /darwin|linux|win(?:32|dows)/.test(name)),
);

/** Whether the lock file holds a package as `parent` would find it. */
function holds(parent: string, name: string): boolean {
  return `${parent}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
}

describe("the lock file", () => {
  test("holds the build of every platform of each native package, so that npm ci passes on each", () => {
    const missing = native.flatMap(([parent, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !holds(parent, name))
        .map((name) => `${parent}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ["@pagefind/", "linux-x64", "darwin-arm64", "darwin-x64", "windows-x64", "linux-arm64"],
    [
      "@rolldown/binding-",
      "linux-x64-gnu",
      "darwin-arm64",
      "darwin-x64",
      "win32-x64-msvc",
      "linux-arm64-gnu",
    ],
    ["@resvg/resvg-js-", "linux-x64-gnu", "darwin-arm64", "darwin-x64", "win32-x64-msvc", "linux-arm64-gnu"],
    ["@biomejs/cli-", "linux-x64", "darwin-arm64", "darwin-x64", "win32-x64", "linux-arm64"],
    ["@esbuild/", "linux-x64", "darwin-arm64", "darwin-x64", "win32-x64", "linux-arm64"],
  ])("holds %s for Linux, macOS and Windows", (scope, ...platforms) => {
    expect(platforms.filter((platform) => !holds("", `${scope}${platform}`))).toEqual([]);
  });

  test("names no download address, so that it serves any mirror of the registry", () => {
    const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    expect(addresses).toEqual([]);
  });
});

/** Licences under which the project may use and pass on a package; that of a package is one of them, or all. */
const allowedLicences = new Set([
  ...[
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "Python-2.0",
    "Zlib",
  ],
  // Fonts, and programs that are used as they are.
  ...["OFL-1.1", "MPL-2.0", "LGPL-3.0-or-later"],
]);

/** Packages whose description names no licence, though their files do: MIT. */
const unnamed = ["node_modules/format", "node_modules/i"];

/** Packages that tests alone use, as they are. */
const onlyForTests = ["node_modules/citeproc", "node_modules/wicg-inert"];

test("every package has a licence that allows its use", () => {
  const others = Object.entries(packages)
    .filter(([name]) => !unnamed.includes(name) && !onlyForTests.includes(name))
    .filter(([, { license = "none" }]) =>
      license
        .replace(/[()]/g, "")
        .split(/ (?:AND|OR) /)
        .some((licence) => !allowedLicences.has(licence)),
    )
    .map(([name, { license }]) => `${name}: ${license}`);
  expect(others).toEqual([]);
});
