import { plainText } from "../../../timeline/text.ts";
import { filesOf, type Rule } from "./rule.ts";

/** Every event has a text: the lists and the page of the event have nothing to tell without it. */
export const eventTextRule: Rule = (files) => {
  for (const file of filesOf(files, "events")) {
    // What is no prose at all is a fault for the rule `plain-body`.
    const isProse = file.body.every(({ type }) => type === "paragraph" || type === "list");
    if (!isProse || plainText(file.text.slice(file.bodyStart)) !== "") continue;
    file.noteAt(
      file.bodyStart,
      "error",
      "event-text",
      "the event has no text; tell of it below the front matter, in two to four sentences",
    );
  }
};
