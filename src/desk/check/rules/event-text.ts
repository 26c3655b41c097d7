import { plainText, sentencesOf } from "../../../timeline/text.ts";
import type { ContentFile } from "../content-file.ts";
import { filesOf, type Rule } from "./rule.ts";

/** Every event has a text of two to four whole sentences, from which the lists take the first, and a title that is none. */
export const eventTextRule: Rule = (files) => {
  for (const file of filesOf(files, "events")) {
    checkTitle(file);
    // The rule `plain-body` reports what is not prose at all.
    if (file.body.every(({ type }) => type === "paragraph" || type === "list")) checkText(file);
  }
};

function checkTitle(file: ContentFile): void {
  const title = file.document.get("title");
  if (typeof title !== "string" || !/[.!]$/.test(title)) return;
  file.warn(["title"], "event-text", "a title ends without a full stop; remove it");
}

function checkText(file: ContentFile): void {
  const text = plainText(file.text.slice(file.bodyStart));
  if (text === "") {
    const message =
      "the event has no text; say below the front matter what happened, in two to four sentences";
    file.noteAt(file.bodyStart, "error", "event-text", message);
    return;
  }
  const start = file.bodyStart + (/^\s*/.exec(file.text.slice(file.bodyStart))?.[0].length ?? 0);
  const count = [...sentencesOf(text)].length;
  if (count < 2 || count > 4) {
    const sentences = count === 1 ? "one sentence" : `${count} sentences`;
    file.noteAt(start, "warning", "event-text", `the text has ${sentences}; write two to four`);
  }
  if (!/[.!?]”?$/.test(text)) {
    file.noteAt(start, "warning", "event-text", "the text ends within a sentence; end it with a full stop");
  }
}
