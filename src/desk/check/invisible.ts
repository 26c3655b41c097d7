/** Signs that nobody sees, or that look like a plain space, by their names in Unicode. */
const names: Readonly<Record<string, string>> = {
  "\u00A0": "no-break space",
  "\u00AD": "soft hyphen",
  "\u061C": "Arabic letter mark",
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
  "\u3000": "ideographic space",
  "\uFEFF": "byte order mark",
};

/** Those that are a space to the reader. */
const spaces = /^[\u00A0\u2007\u2009\u200A\u2028\u2029\u202F\u3000]$/u;

/** Scripts in which words need joiners and non-joiners. */
const joining = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{M}\p{Emoji}]/u;

const anyOfThem = new RegExp(`[${Object.keys(names).join("")}]`, "gu");

/** A sign that nobody sees, in a text. */
export interface Invisible {
  readonly offset: number;
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
      : { offset: index, name: nameOf(sign), instead: spaces.test(sign) ? " " : "" },
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

/** Joiners belong to the spelling of some languages, such as Persian. */
function isNeeded(sign: string, text: string, index: number): boolean {
  return (sign === "\u200C" || sign === "\u200D") && joining.test(text.slice(Math.max(0, index - 2), index));
}

/** The name of a sign with its number. */
export function nameOf(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${names[sign] ?? controls[code] ?? "control character"} (U+${code})`;
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
