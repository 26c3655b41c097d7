/**
 * Letters that Unicode does not decompose, with the letters that readers type for them. All others (ş, ç, ğ, ö, ü,
 * ё, й …) lose their marks when they are decomposed (NFD, https://www.unicode.org/reports/tr15/).
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
  // “և” is also written as “եւ” and “եվ”, and before the reform of the 1920s “վ” was written as “ւ” elsewhere too.
  // That “ու” becomes “ով” does no harm.
  և: "եվ",
  ւ: "վ",
  // The letters of Persian keyboards, and the final form of “ي”.
  ی: "ي",
  ى: "ي",
  ک: "ك",
};

const plainLetter = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu");

/**
 * Signs inside words: apostrophes and their variants, which also transliterate the Russian and Ukrainian soft and hard
 * signs; the Armenian signs of stress, exclamation and question; the Arabic tatweel; invisible characters such as
 * soft hyphens.
 */
const signsInsideWords = "'’‘‛ʼʻʾʿ`´′″ʹʺ՚՛՜՞\\u0640\\p{Cf}";

const insideWords = new RegExp(`[${signsInsideWords}]`, "gu");

/** A word as it is written, with signs inside it. */
export const writtenWord = new RegExp(`[\\p{L}\\p{M}\\p{N}${signsInsideWords}]+`, "gu");

/** Everything but letters, their marks and digits. */
const betweenWords = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A text as search compares it: in lower case, in every script without marks (“ə” becomes “e”, “ё” becomes “е”) and
 * apostrophes, with all spellings of the Armenian “և” as one and a single space between words. Queries and what is
 * searched are folded alike.
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
