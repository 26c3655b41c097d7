import { isKnownLanguage, suggestTag } from "../../schema/language-tags.ts";
import { language as languageSchema } from "../../schema/values.ts";
import type { PageReading } from "./read-page.ts";

/** The fewest letters by which a script is recognised. */
const enoughLetters = 20;

/** Scripts by their ISO 15924 codes. Languages that are written in none of these (Japanese …) are accepted for any text. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Latn: /\p{Script=Latin}/gu,
};

/** Scripts in which news are written in one language alone. */
const onlyLanguages: Readonly<Record<string, string>> = { Armn: "hy", Geor: "ka", Grek: "el", Hebr: "he" };

/** How much of a page is looked at. */
const enough = 5000;

/**
 * The language that a page states, as a tag without a region. Pages often state the language of their menus, or that of
 * another edition: what does not fit the script of the text, its letters or its small words is skipped, and the language
 * is taken that these tell. Null if none is left.
 */
export function findLanguage({
  languages,
  titles,
  text,
}: Pick<PageReading, "languages" | "titles" | "text">): string | null {
  const sample = text.length >= enoughLetters ? text.slice(0, enough) : (titles[0]?.value ?? "");
  const script = scriptOf(sample);
  const fits = (tag: string) => {
    const usual = new Intl.Locale(tag).maximize().script;
    return script === null || usual === undefined || usual === script || !(usual in scripts);
  };
  const told = script === null ? null : (onlyLanguages[script] ?? toldByLetters(sample, script));
  if (told !== null) return told;
  const tags = languages.map(({ value }) => languageTag(value)).filter((tag) => tag !== null);
  return tags.find(fits) ?? null;
}

function languageTag(written: string): string | null {
  try {
    const meant = suggestTag(written.trim()) ?? written.trim().replaceAll("_", "-");
    const { language, script } = new Intl.Locale(meant);
    const tag = script === undefined ? language : `${language}-${script}`;
    const isKnown = isKnownLanguage(tag) && languageSchema.safeParse(tag).success;
    return language !== "und" && isKnown ? tag : null;
  } catch {
    return null;
  }
}

/** The most frequent script of a text; null if it has too few letters. */
function scriptOf(text: string): string | null {
  let best = { script: "", letters: 0 };
  for (const [script, letter] of Object.entries(scripts)) {
    const letters = text.match(letter)?.length ?? 0;
    if (letters > best.letters) best = { script, letters };
  }
  return best.letters < enoughLetters ? null : best.script;
}

/** A language, and signs that a text in it cannot do without: so many among a hundred letters at least. */
interface Signs {
  /** Null for languages that share signs with those that follow. */
  readonly tag: string | null;
  readonly sign: RegExp;
  readonly inHundred: number;
}

/** By script; the first that fits counts. */
const signsOfLanguages: Readonly<Record<string, readonly Signs[]>> = {
  Cyrl: [
    { tag: null, sign: /[әғқңөұүһўјљњђћџѓќ]/giu, inHundred: 0.5 },
    { tag: "uk", sign: /[іїєґ]/giu, inHundred: 3 },
    { tag: "ru", sign: /[ыэё]/giu, inHundred: 0.5 },
  ],
  Latn: [
    { tag: "az", sign: /ə/giu, inHundred: 3 },
    { tag: "en", sign: /(?<!\p{L})(?:the|of|and|to|that|was|said)(?!\p{L})/giu, inHundred: 2.5 },
  ],
};

/** The language that letters or small words leave no doubt about; null where they do. */
function toldByLetters(text: string, script: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // In a headline one word more or less would decide.
  if (letters < 200) return null;
  const found = signsOfLanguages[script]?.find(
    ({ sign, inHundred }) => (text.match(sign)?.length ?? 0) * 100 >= letters * inHundred,
  );
  return found?.tag ?? null;
}
