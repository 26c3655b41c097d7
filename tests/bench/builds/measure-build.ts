import { join } from "node:path";
import type { Figure } from "../figures.ts";
import { say } from "../progress.ts";
import { type BuildCost, runBuild } from "../run-build.ts";
import type { Workshop } from "../workshop.ts";
import { readStepTimes, type StepTimes, saySteps } from "./build-steps.ts";

/** Where a record lies in the workshop, and where its site goes. */
export interface BuildPlace {
  readonly content: string;
  readonly directory: string;
  readonly cache: string;
}

/** What a build took, step by step. */
export interface MeasuredBuild extends BuildCost {
  readonly steps: StepTimes;
}

/** Builds a site and says how it goes on. */
export async function measureBuild(workshop: Workshop, place: BuildPlace): Promise<MeasuredBuild> {
  const times = join(workshop.directory, "times.json");
  workshop.clear("times.json");
  const endOfSaying = saySteps(times);
  try {
    const cost = await runBuild(workshop, { ...place, times });
    const megabytes = cost.memory === null ? "unknown" : (cost.memory / 1e6).toFixed(0);
    say(`  built in ${cost.seconds.toFixed(1)} s, with ${megabytes} MB of memory`);
    return { ...cost, steps: await readStepTimes(times, cost.seconds) };
  } finally {
    endOfSaying();
  }
}

/** What the parts of {@link StepTimes} are called in the table. */
const steps: Readonly<Record<keyof StepTimes, string>> = {
  load: "Node, Astro, settings",
  sync: "sync: content read",
  check: "check of the content, beside these",
  bundle: "bundling",
  render: "render: record joined, pages rendered and handed to Pagefind",
  index: "index: the rest, and the sitemap",
  place: "put in place",
};

/** The figures of a build, each step among them. */
export function figuresOfBuild(
  group: "Build" | "Warm build",
  { seconds, memory, steps: times }: MeasuredBuild,
  limits: { readonly seconds?: number; readonly megabytes?: number } = {},
): Figure[] {
  const keys: (keyof StepTimes)[] = ["load", "sync", "check", "bundle", "render", "index", "place"];
  return [
    {
      group,
      what: "in all",
      value: seconds,
      unit: "s",
      ...(limits.seconds === undefined ? {} : { atMost: limits.seconds }),
    },
    ...keys.map((key): Figure => ({ group, what: "in all", part: steps[key], value: times[key], unit: "s" })),
    {
      group,
      what: "memory at its most, Pagefind’s too",
      value: memory === null ? null : memory / 1e6,
      unit: "MB",
      ...(limits.megabytes === undefined ? {} : { atMost: limits.megabytes }),
    },
  ];
}
