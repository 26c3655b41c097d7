import { type Rule, validEntries } from "./rule.ts";

/** Headlines and spoken words in another language than the site’s are translated, and no others. */
export const translationsRule: Rule = (files) => {
  const [site] = validEntries.site(files);
  if (site === undefined) return;
  for (const { file, data } of validEntries.reports(files)) {
    const { title, titleTranslation, language, accounts } = data;
    const isForeign = mainPart(language) !== mainPart(site.data.language);
    const warn = (path: readonly (string | number)[], message: string) =>
      file.warn(path, "translations", message);
    if (isForeign && title !== null && titleTranslation === undefined) {
      warn(["title"], `the headline is in \`${language}\`; add our translation as \`titleTranslation\``);
    }
    if (titleTranslation !== undefined && (title === null || !isForeign)) {
      const reason = title === null ? "there is no headline" : "the headline is in the language of the site";
      warn(["titleTranslation"], `${reason}; remove \`titleTranslation\``);
    }
    for (const [index, { quote }] of accounts.entries()) {
      if (!isForeign || quote === undefined || quote.translation !== undefined) continue;
      warn(
        ["accounts", index, "quote", "words"],
        `the words are in \`${language}\`; add our translation as \`translation\``,
      );
    }
  }
};

/** The language of a tag without region or script: `en` for `en-GB`. */
function mainPart(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
