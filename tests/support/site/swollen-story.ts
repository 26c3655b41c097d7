import { Random } from "../../bench/synthetic/random.ts";
import { capitalise, root, sentence } from "../../bench/synthetic/words.ts";

/** How much of something a story has that grew by accident, as by a script: no story should, and pages bear it. */
const sizes = { accounts: 1000, values: 200, names: 500, reportsOfDay: 3000 } as const;

/** Files in place of those of `examples/ferry`: paths below the content folder with their texts. */
export function swollenFiles(): [path: string, text: string][] {
  return [
    ...Array.from({ length: sizes.accounts }, (_, index) => reportOfCrossing(index)),
    ...Array.from({ length: sizes.reportsOfDay }, (_, index) =>
      reportFile(`day-${index}`, "2002-03-07", "accounts: []"),
    ),
    ["people/sam-stone.yaml", personWithNames(sizes.names)],
  ];
}

/** One of the reports of a single event, each with a number of passengers: so many different ones as there are values. */
function reportOfCrossing(index: number): [path: string, text: string] {
  const day = new Date(Date.UTC(2001, 2, 7 + (index % 500))).toISOString().slice(0, 10);
  const account = [
    "accounts:",
    "  - event: last-crossing",
    `    says: ${sentence(new Random("says", index), 24)}`,
    "    by: [ada-pike]",
    `    figures: [{ measure: passengers, value: ${12 + (index % sizes.values)} }]`,
  ];
  return reportFile(`crossing-${index}`, day, account.join("\n"));
}

function reportFile(id: string, day: string, accounts: string): [path: string, text: string] {
  const fields = [
    `title: ${sentence(new Random("title", id), 10).slice(0, -1)}`,
    `source: ${id.endsWith("3") ? "lake-wire" : "ember-post"}`,
    `url: https://post.ember.example/${id}`,
    `published: "${day}"`,
    "language: en",
    accounts,
  ];
  return [`reports/${day.slice(0, 4)}/${id}.md`, `---\n${fields.join("\n")}\n---\n`];
}

function personWithNames(count: number): string {
  const names = Array.from(
    { length: count },
    (_, index) =>
      `  - { name: ${capitalise(root(index))} ${capitalise(root(index + 10_000))}, language: en }`,
  );
  return ["name: Sam Stone", "names:", ...names, ""].join("\n");
}
