import { defineConfig } from "vitest/config";

/** Two kinds of tests: those of plain code, and those of the built site, for which the site is built once. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: [
      {
        test: {
          name: "code",
          // These tests share nothing that they change, so that modules need be loaded only once.
          isolate: false,
          include: [
            "tests/{content,timeline,schema,desk,commands,search,images,site-code,bench-code,project}/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/{site,browser}/**/*.test.ts"],
          globalSetup: ["tests/support/site/build-sites.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
