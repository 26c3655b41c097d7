import { readBuildOptions } from "./builds/build-options.ts";
import { type MeasuredSize, withGrowth } from "./builds/growth.ts";
import { measureSize } from "./builds/measure-size.ts";
import { notesOn } from "./builds/notes.ts";
import { readmeFigures } from "./builds/readme-figures.ts";
import { thisMachine } from "./machine.ts";
import { markdownTable } from "./markdown-table.ts";
import { printTable } from "./print-table.ts";
import { writeReadmeTable } from "./readme-table.ts";
import { Workshop } from "./workshop.ts";

/**
 * Measures builds of synthetic records: how long each step takes, how much memory, how large the site is,
 * what a second build takes after an edit, how long an editor waits, and how all that grows with the record.
 * `--size 10000` for one size, as often as sizes are wanted; `--skip search`, `warm`, `dev` or `astro` leaves a part
 * away; `--json` prints the figures for programs, `--readme` puts the table into the README, too.
 */

const { sizes, skip, json, readme } = readBuildOptions(process.argv.slice(2));
const machine = thisMachine();
const workshop = new Workshop();
const bySize: MeasuredSize[] = [];
for (const size of sizes) bySize.push(await measureSize(workshop, size, skip));
const measured = withGrowth(bySize);
const notes = notesOn(machine);
console.log(
  json ? JSON.stringify({ machine, measured }, null, 2) : printTable(measured, { growth: true, notes }),
);
if (readme) {
  await writeReadmeTable("bench", `${markdownTable(readmeFigures(measured))}\n\n${notes.join(" ")}`);
}
