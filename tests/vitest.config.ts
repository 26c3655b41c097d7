import { defineConfig } from "vitest/config";

/** Three kinds of tests: of code alone, of the commands in processes of their own, and of built sites. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // These tests share nothing that they change, so that modules need be loaded only once.
          isolate: false,
          include: ["tests/unit/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "commands",
          include: ["tests/commands/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
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
