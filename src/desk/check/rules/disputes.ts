import { type Rule, validEntries } from "./rule.ts";

/** A dispute asks a question, and its positions answer it in different words. */
export const disputesRule: Rule = (files) => {
  for (const { file, data } of validEntries.events(files)) {
    for (const [index, { question, positions }] of data.disputes.entries()) {
      if (!question.endsWith("?")) {
        file.warn(["disputes", index, "question"], "disputes", "write a question, with a question mark");
      }
      const answers = positions.map(({ says }) => says);
      for (const [number, answer] of answers.entries()) {
        if (answers.indexOf(answer) === number) continue;
        file.warn(
          ["disputes", index, "positions", number, "says"],
          "disputes",
          "another position says the same; join the two, or say what differs",
        );
      }
    }
  }
};
