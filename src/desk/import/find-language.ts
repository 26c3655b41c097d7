import { language as languageSchema } from "../../schema/language.ts";
import type { PageReading } from "./page-reading.ts";

/** How many letters tell a script. */
const enoughLetters = 20;

/** By their names in ISO 15924: what a language is usually written in. Where a language has several (Japanese), they pass for each other. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Latn: /\p{Script=Latin}/gu,
};

/**
 * The language of a page by what it says itself, as a tag without a region. Pages are often marked with the
 * language of their menus: a language that is not written in the script of the text is passed over. Null where none is left.
 */
export function findLanguage({
  languages,
  titles,
  text,
}: Pick<PageReading, "languages" | "titles" | "text">): string | null {
  const script = scriptOf(text.length >= enoughLetters ? text.slice(0, 5000) : (titles[0]?.value ?? ""));
  for (const { value } of languages) {
    const tag = tagOf(value);
    if (tag === null) continue;
    const usual = new Intl.Locale(tag).maximize().script;
    if (script === null || usual === undefined || usual === script || !(usual in scripts)) return tag;
  }
  return null;
}

function tagOf(written: string): string | null {
  try {
    const { language, script } = new Intl.Locale(written.trim().replaceAll("_", "-"));
    const tag = script === undefined ? language : `${language}-${script}`;
    return language !== "und" && languageSchema.safeParse(tag).success ? tag : null;
  } catch {
    return null;
  }
}

/** The script of most letters of a text; null where there are too few to tell. */
function scriptOf(text: string): string | null {
  let most = { script: "", letters: 0 };
  for (const [script, letter] of Object.entries(scripts)) {
    const letters = text.match(letter)?.length ?? 0;
    if (letters > most.letters) most = { script, letters };
  }
  return most.letters < enoughLetters ? null : most.script;
}
