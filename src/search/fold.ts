/**
 * Letters that Unicode does not take apart, as the letter that readers type for them. The marks of all
 * others (ş, ç, ğ, ö, ü, ё, й …) fall away when they are taken apart (NFD, Unicode Standard Annex 15,
 * https://www.unicode.org/reports/tr15/).
 */
const plainLetters: Readonly<Record<string, string>> = {
  ə: "e",
  ı: "i",
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ς: "σ",
  ґ: "г",
  // “և” is one letter; “եւ” and “եվ” are as common on the web, and who keeps to the spelling before the
  // reform of the 1920s writes “ւ” for “վ” elsewhere too. That “ու” becomes “ով” does no harm.
  և: "եվ",
  ւ: "վ",
  // The letters of Persian keyboards, and the final form of “ي”.
  ی: "ي",
  ى: "ي",
  ک: "ك",
};

const plainLetter = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu");

/**
 * What may stand inside a word and is no letter of it: apostrophes, and signs that stand for them or for
 * the Russian and Ukrainian soft and hard sign in Latin letters; the Armenian signs of stress, exclamation
 * and question; the Arabic stroke that makes words longer; what is not seen, such as soft hyphens.
 */
const signsInsideWords = "'’‘‛ʼʻʾʿ`´′″ʹʺ՚՛՜՞\\u0640\\p{Cf}";

const insideWords = new RegExp(`[${signsInsideWords}]`, "gu");

/** A word as it is written, with the signs that may stand inside it. */
export const writtenWord = new RegExp(`[\\p{L}\\p{M}\\p{N}${signsInsideWords}]+`, "gu");

/** What stands between words: everything that is neither a letter, a mark on one, nor a digit. */
const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A text as search compares it, the same for what is searched and for what is typed: small letters
 * without marks, in every script; “ə” as “e”, “ı” as “i”, “ё” as “е”, “й” as “и”; the spellings of
 * Armenian “և” as one; no apostrophes; one space for hyphens and all else that stands between words.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(insideWords, "")
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter)
    .replace(betweenWords, " ")
    .trim();
}

/** The words of a text as search compares them. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}
