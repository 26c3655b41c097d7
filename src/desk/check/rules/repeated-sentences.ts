import { plainText } from "../../../timeline/text.ts";
import type { ContentFile } from "../content-file.ts";
import { scalarsOf } from "../field-texts.ts";
import { allFiles, type Rule } from "./rule.ts";

/** Sentences with fewer words are formulae, such as where a day is printed, and may recur. */
const fewestWords = 10;

/** No sentence of our own texts is in another text too: a copy is easily forgotten when one of the two is corrected. */
export const repeatedSentencesRule: Rule = (files) => {
  const seen = new Map<string, ContentFile>();
  for (const file of allFiles(files)) {
    for (const { text, offset } of ownTexts(file)) {
      for (const sentence of text.split(/(?<=[.!?]”?)\s+/)) {
        if (sentence.split(" ").length < fewestWords) continue;
        const other = seen.get(sentence);
        if (other === undefined) seen.set(sentence, file);
        else file.noteAt(offset, "warning", "repeated-sentences", messageFor(sentence, other));
      }
    }
  }
};

function messageFor(sentence: string, { file }: ContentFile): string {
  const beginning = sentence.split(" ").slice(0, 5).join(" ");
  return `“${beginning} …” is a sentence of ${file.path} too; say it in other words, or only once`;
}

function ownTexts(file: ContentFile): { text: string; offset: number }[] {
  const fields = scalarsOf(file, "own words").flatMap(({ value, range }) =>
    typeof value === "string"
      ? { text: value.replace(/\s+/g, " "), offset: file.yamlStart + (range?.[0] ?? 0) }
      : [],
  );
  const body = file.text.slice(file.bodyStart);
  const start = file.bodyStart + (/^\s*/.exec(body)?.[0].length ?? 0);
  return [...fields, { text: plainText(body), offset: start }];
}
