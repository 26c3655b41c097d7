import { markdownTable } from "markdown-table";
import { Random } from "../../bench/synthetic/random.ts";

/** What became of something that was tried. */
export type Fate = "refused" | "harmless" | "lost";

/** The seed of this run: `FAULTS_SEED`, or a new one. The same seed tries the same. */
const seed = process.env["FAULTS_SEED"] || String(Date.now() % 1_000_000);

/** Chooses what is tried. */
class Choice extends Random {
  /** Up to so many of some things. */
  severalOf<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}

/** Counts what was tried and what became of it, for a table at the end of a run. */
export class FateTable {
  readonly random: Choice;
  readonly #title: string;
  readonly #counts = new Map<string, Record<Fate, number>>();

  constructor(title: string) {
    this.#title = title;
    this.random = new Choice(seed, title);
  }

  count(what: string, fate: Fate, times = 1): void {
    const counts = this.#counts.get(what) ?? { refused: 0, harmless: 0, lost: 0 };
    counts[fate] += times;
    this.#counts.set(what, counts);
  }

  /** Prints the table, with the seed that makes the same one. */
  print(): void {
    const rows = [...this.#counts].map(([what, { refused, harmless, lost }]) =>
      [what, refused + harmless + lost, refused, harmless, lost].map(String),
    );
    const table = markdownTable([[this.#title, "tried", "refused", "harmless", "lost"], ...rows], {
      align: ["l", "r", "r", "r", "r"],
    });
    console.log(`\n${table}\n\nFAULTS_SEED=${seed}`);
  }
}
