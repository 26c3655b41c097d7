/** The longest text that can be a headline or a name. */
const longest = 300;

/** Signs that are not seen and could make one line look like another: all controls, marks of direction, soft hyphens, empty spaces. */
const unseen = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;

/** A short text of a page in one line, without signs that are not seen; null where nothing is left or it is too long for a headline. */
export function cleanText(text: string): string | null {
  const clean = text.normalize("NFC").replace(unseen, " ").replace(/\s+/gu, " ").trim();
  return clean === "" || clean.length > longest ? null : clean;
}
