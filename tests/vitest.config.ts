import { defineConfig } from "vitest/config";

// By default Vitest leaves one core idle, which is half of a machine with two.
const maxWorkers = "100%";

// No test is about speed: these limits only end what hangs.
const patient = { testTimeout: 900_000, hookTimeout: 900_000 };

// Tests that share nothing they change: modules, and pages once they are parsed, need be loaded only once.
const shared = { isolate: false };

/** Kinds of tests: of code alone, of the commands in processes of their own, of built sites, of those in a browser, and of faults of all kinds. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    maxWorkers,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          maxWorkers,
          ...shared,
          testTimeout: 60_000,
        },
      },
      { test: { name: "commands", include: ["tests/commands/**/*.test.ts"], maxWorkers, ...patient } },
      { test: { name: "site", include: ["tests/site/**/*.test.ts"], maxWorkers, ...shared, ...patient } },
      // Only `npm run test:faults` runs these.
      { test: { name: "faults", include: ["tests/faults/**/*.test.ts"], maxWorkers: 1, ...patient } },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/support/browser/install-browsers.ts"],
          maxWorkers,
          ...shared,
          ...patient,
        },
      },
    ],
  },
});
