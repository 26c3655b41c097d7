import { basename, dirname } from "node:path";
import { languageFault } from "../../../schema/language-tags.ts";
import { parseDate } from "../../../timeline/dates/parse.ts";
import { endOf, type RecordDate, startOf } from "../../../timeline/dates/record-date.ts";
import { type DataPath, filesOf, validEntries } from "../content-file.ts";
import { scalarsOf } from "../field-texts.ts";
import type { Rule } from "./rule.ts";

/**
 * No report is older than the events in it, unless its account gives the event an earlier day or explains the
 * days in a note. Approximate and uncertain dates are not compared.
 */
export const publicationAfterEventRule: Rule = (files) => {
  const events = new Map(validEntries(files, "events").map(({ id, data }) => [id, parseDate(data.date)]));
  for (const { file, data } of validEntries(files, "reports")) {
    const published = parseDate(data.published);
    for (const [index, { event, date, dateNote }] of data.accounts.entries()) {
      const own = events.get(event);
      if (own === undefined || dateNote !== undefined || !isSurelyBefore(published, own)) continue;
      if (date !== undefined && !isSurelyBefore(published, parseDate(date))) continue;
      file.fail(
        ["accounts", index, "event"],
        "publication-after-event",
        `the report was published (${published.edtf}) before “${event}” happened (${own.edtf}); correct one of the dates, give the day that the report gives as \`date\`, or explain it in a \`dateNote\``,
      );
    }
  }
};

function isSurelyBefore(published: RecordDate, event: RecordDate): boolean {
  const last = endOf(published);
  const first = startOf(event);
  const areFirm = ![published, event].some(({ edtf }) => /[~?%]/.test(edtf));
  return last !== null && first !== null && last < first && areFirm;
}

/** A report whose day is only approximately known says how it is known. */
export const publishedNotesRule: Rule = (files) => {
  for (const { file, data } of validEntries(files, "reports")) {
    const isExact = /^\d{4}-\d{2}-\d{2}$/.test(data.published);
    if (isExact || data.publishedNote !== undefined) continue;
    const message = "the day is only approximately known; say in `publishedNote` how it is known";
    file.warn(["published"], "published-notes", message);
  }
};

/** Headlines and spoken words in another language than the site’s are translated, and no others. */
export const translationsRule: Rule = (files) => {
  const [site] = validEntries(files, "site");
  if (site === undefined) return;
  for (const { file, data } of validEntries(files, "reports")) {
    const { title, titleTranslation, language, accounts } = data;
    // The rule `languages` reports what is no language.
    if (languageFault(language) !== null) continue;
    const isForeign = mainPart(language) !== mainPart(site.data.language);
    const warn = (path: DataPath, message: string) => file.warn(path, "translations", message);
    if (isForeign && title !== null && titleTranslation === undefined) {
      warn(["title"], `the headline is in \`${language}\`; add our translation as \`titleTranslation\``);
    }
    if (titleTranslation !== undefined && (title === null || !isForeign)) {
      const reason = title === null ? "there is no headline" : "the headline is in the language of the site";
      warn(["titleTranslation"], `${reason}; remove \`titleTranslation\``);
    }
    for (const [index, { quote }] of accounts.entries()) {
      if (!isForeign || quote === undefined || quote.translation !== undefined) continue;
      const message = `the words are in \`${language}\`; add our translation as \`translation\``;
      warn(["accounts", index, "quote", "words"], message);
    }
  }
};

/** The language of a tag without region or script: `en` for `en-GB`. */
function mainPart(tag: string): string {
  return tag.split("-")[0] ?? tag;
}

/** A report is in the folder of the year in which it was published, where the next editor looks for it. */
export const yearFoldersRule: Rule = (files) => {
  for (const file of filesOf(files, "reports")) {
    const published = file.document.get("published");
    const year = typeof published === "string" ? /^\d{4}(?=-)/.exec(published)?.[0] : undefined;
    const folder = basename(dirname(file.file.path));
    if (year === undefined || folder === year) continue;
    const message = `published in ${year}, but the file is in ${folder}/; move it to reports/${year}/`;
    file.warn(["published"], "year-folders", message);
  }
};

/** The text in a draft that editors replace with what the report says. */
export const saysPlaceholder = "One to three sentences in your own words.";

/** No report still has the text that a draft begins with. */
export const leftFromDraftRule: Rule = (files) => {
  for (const file of filesOf(files, "reports")) {
    for (const { value, range } of scalarsOf(file, "own words")) {
      if (value !== saysPlaceholder) continue;
      const message = "this is the text of the draft; write what the report says of the event";
      file.noteAt(file.yamlStart + (range?.[0] ?? 0), "error", "left-from-draft", message);
    }
  }
};
