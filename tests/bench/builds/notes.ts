import { type Machine, printMachine } from "../machine.ts";
import { brotliQuality } from "./weights.ts";

/** What stands below the table. */
export function notesOn(machine: Machine): string[] {
  return [
    printMachine(machine),
    "Builds: without share images; MB are 1,000,000 bytes, kB 1,000. The steps follow one another, but for the check.",
    "Machines differ, and so does one from hour to hour: compare the multiple of Astro alone, which was built right after the site.",
    `Pages and files: gzip at level 9, brotli at quality ${brotliQuality}. Search: all that had come when the first results were there.`,
    "Warm build: the same folders again, after one sentence of one report was changed.",
    "Development: npm run dev, from the saving of a file to the page with the change; the median of some edits.",
  ];
}
