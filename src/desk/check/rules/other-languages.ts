import { interfaceLanguages } from "../../../interface/languages.ts";
import { translatableTexts } from "../../../timeline/translations.ts";
import { type ContentFiles, validEntries } from "../content-file.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "./rule.ts";

const name = "translations";

/**
 * A translation is in a language that the interface has, translates each text once, and every text as it is now. Where
 * a text has changed, pages show it in the language of the site.
 */
export const otherLanguagesRule: Rule = (files) => {
  const siteLanguage = validEntries(files, "site")[0]?.data.language ?? "en";
  const languages = interfaceLanguages.filter((language) => language !== siteLanguage);
  const texts = textsOf(files);
  for (const { file, id, data } of validEntries(files, "translations")) {
    if (!languages.includes(id)) {
      const message = `the file is named after a language, and the interface has no other than ${languages.join(", ")}; to add “${id}”, translate src/interface/messages/en.ts first`;
      file.fail([], name, message);
    }
    const seen = new Set<string>();
    for (const [index, { of }] of data.texts.entries()) {
      const fault = seen.has(of)
        ? twice
        : texts === null || texts.includes(of)
          ? null
          : changedText(of, texts);
      if (fault !== null) file.warn(["texts", index, "of"], name, fault);
      seen.add(of);
    }
    const missing = (texts ?? []).filter((text) => !seen.has(text)).map((text) => `“${text}”`);
    if (missing.length > 0) {
      file.warn(
        ["texts"],
        name,
        `not all texts are translated; pages show as they are: ${missing.join(", ")}`,
      );
    }
  }
};

const twice = "this text is translated above already; keep one of the two";

function changedText(of: string, texts: readonly string[]): string {
  const now = nearest(of, texts);
  return now === null
    ? "no text that can be translated reads so; remove this one, or correct `of`"
    : `the text has changed; look whether the translation still fits, and write in \`of\` what it is now: “${now}”`;
}

/** All texts that can be translated; null where site.yaml or an event has errors, so that they are not known. */
function textsOf(files: ContentFiles): string[] | null {
  const [site] = validEntries(files, "site");
  const events = validEntries(files, "events");
  return site === undefined || events.length < files.events.length
    ? null
    : translatableTexts({ site: site.data, events });
}
