import { readFile } from "node:fs/promises";
import { z } from "astro/zod";
import type { Step } from "../../../src/commands/step-times.ts";
import { say } from "../progress.ts";

const moment = z.number().optional();

/** When the steps of a build ended, in milliseconds since it began; those that have not ended yet are missing. */
const endsShape = z.strictObject({
  load: moment,
  sync: moment,
  check: moment,
  bundle: moment,
  render: moment,
  index: moment,
  place: moment,
} satisfies Record<Step, typeof moment>);

type Ends = z.infer<typeof endsShape>;

/** How long the steps of a build took, in seconds. They follow one another, but for the check, which goes on beside them. */
export interface StepTimes {
  /** Node, Astro and its settings. */
  readonly load: number;
  readonly sync: number;
  /** From the beginning of the build to the end of the check. */
  readonly check: number;
  readonly bundle: number;
  readonly render: number;
  /** What is left to do after the last page: the index, the sitemap. */
  readonly index: number;
  /** All after that: the site is put in its place, the workshop of the build is cleared. */
  readonly place: number;
}

/**
 * The times of a build that has ended.
 *
 * @param file To which it has written when its steps ended.
 * @param seconds How long it took in all.
 * @throws where a step is missing.
 */
export async function readStepTimes(file: string, seconds: number): Promise<StepTimes> {
  return stepTimesOf(await readEnds(file), seconds);
}

/** The same from the moments themselves. */
function stepTimesOf(ends: Ends, seconds: number): StepTimes {
  const end = (step: Step) => {
    const milliseconds = ends[step];
    if (milliseconds === undefined) throw new Error(`The build did not note the end of the step “${step}”.`);
    return milliseconds / 1000;
  };
  return {
    load: end("load"),
    sync: end("sync") - end("load"),
    check: end("check"),
    bundle: end("bundle") - end("sync"),
    render: end("render") - end("bundle"),
    index: end("index") - end("render"),
    place: seconds - end("index"),
  };
}

/** Says when a step has ended while a build runs; gives what ends that. */
export function saySteps(file: string): () => void {
  const said = new Set<string>();
  const timer = setInterval(async () => {
    // The file may not be there yet, or be half written.
    const ends = await readEnds(file).catch(() => ({}));
    for (const [step, milliseconds] of Object.entries(ends)) {
      // There are several bundles: none is known to be the last one before there are pages.
      if (milliseconds === undefined || said.has(step) || step === "bundle") continue;
      said.add(step);
      say(`  ${step} done ${(milliseconds / 1000).toFixed(1)} s after the build began`);
    }
  }, 500);
  return () => clearInterval(timer);
}

async function readEnds(file: string): Promise<Ends> {
  return endsShape.parse(JSON.parse(await readFile(file, "utf8")));
}
