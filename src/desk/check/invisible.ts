/** Signs that nobody sees, or that look like a plain space, by their names in Unicode. */
const names: Readonly<Record<string, string>> = {
  "\u00A0": "no-break space",
  "\u00AD": "soft hyphen",
  "\u034F": "combining grapheme joiner",
  "\u061C": "Arabic letter mark",
  "\u115F": "Hangul filler",
  "\u1160": "Hangul filler",
  "\u180E": "Mongolian vowel separator",
  "\u2007": "figure space",
  "\u2009": "thin space",
  "\u200A": "hair space",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u202F": "narrow no-break space",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
  "\u2800": "empty Braille pattern",
  "\u3000": "ideographic space",
  "\u3164": "Hangul filler",
  "\uFEFF": "byte order mark",
  "\uFFA0": "halfwidth Hangul filler",
  "\uFFFC": "object replacement character",
};

/** Those that are a space to the reader. */
const spaces = /^[\p{Zs}\p{Zl}\p{Zp}]$/u;

/** What is before a joiner that belongs to the spelling of a word or to a picture. */
const joining =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;

/** What is before a sign that chooses between two forms of an emoji or of a Chinese character. */
const varied = /[\p{Emoji}\p{Script=Han}]$/u;

/** The beginning of a flag of a part of a country, which is written in tags. */
const flag = /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u;

const tag = /[\u{E0000}-\u{E007F}]/u;

/** Signs without a form of their own, what stands for something that was lost, and spaces that are no plain ones. */
const anyOfThem = /(?! )[\p{Default_Ignorable_Code_Point}\p{Zs}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFC]/gu;

/** A sign that nobody sees, in a text. */
export interface Invisible {
  readonly offset: number;
  readonly length: number;
  /** Its name with its number: “soft hyphen (U+00AD)”. */
  readonly name: string;
  /** What to write instead: a space, or nothing. */
  readonly instead: "" | " ";
}

/** All signs in a text that nobody sees; a mark before the first letter of a file is another matter. */
export function invisibleIn(text: string): Invisible[] {
  return [...text.matchAll(anyOfThem)].flatMap(({ 0: sign, index }) =>
    isNeeded(sign, text, index) || (sign === "\uFEFF" && index === 0)
      ? []
      : { offset: index, length: sign.length, name: nameOf(sign), instead: spaces.test(sign) ? " " : "" },
  );
}

/** The first of them; null where there is none. */
export function firstInvisible(text: string): Invisible | null {
  return invisibleIn(text)[0] ?? null;
}

/** A text without them. */
export function withoutInvisible(text: string): string {
  return text.replace(anyOfThem, (sign) => (spaces.test(sign) ? " " : ""));
}

/** Whether a sign belongs to the spelling of a language, such as Persian, or to an emoji. */
function isNeeded(sign: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 20), index);
  if (sign === "\u200C" || sign === "\u200D") return joining.test(before);
  if (/\p{Variation_Selector}/u.test(sign)) return varied.test(before);
  return tag.test(sign) && flag.test(before);
}

/** The name of a sign with its number. */
export function nameOf(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${names[sign] ?? controls[code] ?? classOf(sign)} (U+${code})`;
}

/** What kind of sign one is that has no name here. */
function classOf(sign: string): string {
  if (tag.test(sign)) return "tag character";
  if (/\p{Variation_Selector}/u.test(sign)) return "variation selector";
  if (/\p{Cc}/u.test(sign)) return "control character";
  if (/\p{Co}/u.test(sign)) return "private-use character";
  if (/\p{Noncharacter_Code_Point}/u.test(sign)) return "noncharacter";
  return spaces.test(sign) ? "space" : "invisible character";
}

/** Control characters that have names of their own. */
const controls: Readonly<Record<string, string>> = {
  "0000": "null",
  "0007": "bell",
  "0008": "backspace",
  "000B": "vertical tab",
  "000C": "form feed",
  "001B": "escape",
  "007F": "delete",
  "0085": "next line",
};
