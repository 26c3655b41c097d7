import { writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";

/** The steps of a build, in order; the check of the content goes on beside the others. */
export type Step = "load" | "sync" | "check" | "bundle" | "render" | "index" | "place";

/** `BUILD_TIMES`: the file to which the build writes when its steps ended, for the benchmark. */
const file = process.env["BUILD_TIMES"] ?? "";

const ends: Partial<Record<Step, number>> = {};

/** Notes that a step has ended, in milliseconds since the program began; the last time counts. */
export function noteEnd(step: Step): void {
  if (file === "") return;
  ends[step] = performance.now();
  writeFileSync(file, JSON.stringify(ends));
}

/** Notes the steps that Astro takes, where anybody asks for them; to stand before those that wait for something. */
export function stepTimes(): AstroIntegration[] {
  if (file === "") return [];
  return [
    {
      name: "step-times",
      hooks: {
        "astro:config:setup": ({ updateConfig }) => {
          noteEnd("load");
          // There are several bundles, and no hook of Astro between the last one and the first page.
          updateConfig({
            vite: { plugins: [{ name: "step-times", writeBundle: () => noteEnd("bundle") }] },
          });
        },
        "astro:build:start": () => noteEnd("sync"),
        "astro:build:generated": () => noteEnd("render"),
        "astro:build:done": () => noteEnd("index"),
      },
    },
  ];
}
