import { addPermalinks } from "../../permalinks/add-permalinks.ts";
import { mendTexts } from "./mend-texts.ts";

/** Mends what is safe to mend below a content folder, and says what it did: a line for each thing done. */
export type Fixer = (directory: string) => Promise<readonly string[]>;

/** All that `--fix` does, in this order. */
const fixers: readonly Fixer[] = [mendTexts, addPermalinks];

/** Mends what is safe to mend below a content folder, and gives a line for each thing done. */
export async function fixContent(directory: string): Promise<string[]> {
  const done: string[] = [];
  for (const fix of fixers) done.push(...(await fix(directory)));
  return done;
}
