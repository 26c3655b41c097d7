import { findChromium } from "../../support/browser/find-chromium.ts";
import type { Figure } from "../figures.ts";
import { say } from "../progress.ts";
import { questionsFor } from "../questions.ts";
import { withSite } from "../visited-site.ts";
import { weighResults } from "../weigh.ts";

/** What a reader's browser may load before the first results of a search are there, in kB. */
const limits = { results: 500, ownScript: 20 };

/** What is sent before the first results of a search are there; where no browser is found, that is said. */
export async function figuresOfFirstResults(directory: string): Promise<Figure[]> {
  try {
    await findChromium();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return [
      {
        group: "Search",
        what: "first results, heaviest query",
        value: null,
        unit: "kB",
        because: "no browser was found",
      },
    ];
  }
  const questions = await questionsFor(directory);
  const figures = await withSite(directory, (site) => weighResults(site, questions, limits));
  return figures
    .filter(
      ({ what, part }) => what.startsWith("first results") && (part === undefined || part === "requests"),
    )
    .map((figure) => ({ ...figure, group: "Search" }));
}
