import { join } from "node:path";
import { textOfReport } from "../edits.ts";
import type { Figure } from "../figures.ts";
import { say } from "../progress.ts";
import type { Workshop } from "../workshop.ts";
import { type BuildPlace, figuresOfBuild, type MeasuredBuild, measureBuild } from "./measure-build.ts";
import { differencesBetween, fingerprintOf } from "./same-site.ts";

/** So many of the files that differ are named. */
const mostNamed = 10;

/**
 * Builds a site a second time after one sentence of one report was changed, and once more from nothing
 * elsewhere: both must give the same bytes.
 *
 * @param place Where it was built the first time.
 * @param name The part of the workshop in which all that lies.
 * @param mostShare What the second build may take of the time of the cold one, in per cent.
 */
export async function figuresOfWarmBuild(
  workshop: Workshop,
  name: string,
  place: BuildPlace,
  cold: MeasuredBuild,
  mostShare: number | null,
): Promise<Figure[]> {
  const report = await textOfReport(place.content);
  await report.edit();
  say(`building it again after an edit of ${report.address}`);
  const warm = await measureBuild(workshop, place);
  const fingerprint = await fingerprintOf(place.directory);
  workshop.clear(join(name, "site"));
  say("building the same from nothing");
  const elsewhere = join(workshop.directory, name, "again");
  const again = { ...place, directory: join(elsewhere, "site"), cache: join(elsewhere, "cache") };
  await measureBuild(workshop, again);
  const different = differencesBetween(fingerprint, await fingerprintOf(again.directory));
  workshop.clear(join(name, "again"));
  for (const path of different.slice(0, mostNamed)) say(`  differs: ${path}`);
  return [
    ...figuresOfBuild("Warm build", warm),
    {
      group: "Warm build",
      what: "share of the first build’s time",
      value: (100 * warm.seconds) / cold.seconds,
      unit: "%",
      ...(mostShare === null ? {} : { atMost: mostShare }),
    },
    {
      group: "Warm build",
      what: "files unlike those of a build from nothing",
      value: different.length,
      unit: "files",
      atMost: 0,
    },
  ];
}
