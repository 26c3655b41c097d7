/**
 * Azerbaijani: each ending of the nominative, with the endings that stand for it in other forms. An empty ending
 * means that the others follow the whole word.
 *
 * Sources: https://en.m.wikibooks.org/wiki/Azerbaijani/Contents_(Latin)/Nouns (cases and plural),
 * https://talkinazerbaijani.com/azerbaijani-noun-cases/ (vowel harmony, “n” and “y” after vowels),
 * https://language.az/103010474.html (cases after a possessive).
 */
export const azerbaijani: Readonly<Record<string, string>> = {
  "": [
    // Cases, of words that end in a consonant, in a vowel, and in the possessive of the third person.
    "ın in un ün a ə ı i u ü da də dan dən la lə",
    "nın nin nun nün ya yə nı ni nu nü yla ylə",
    "na nə nda ndə ndan ndən",
    // That possessive, and its cases.
    "sı si su sü",
    "ının inin unun ünün ına inə una ünə ını ini unu ünü ında ində unda ündə ından indən undan ündən",
    "sının sinin sunun sünün sına sinə suna sünə sını sini sunu sünü sında sində sunda sündə",
    // The plural, with its cases and with the possessive.
    "lar lər ların lərin lara lərə ları ləri larda lərdə lardan lərdən larla lərlə",
    "larının lərinin larına lərinə larını lərini larında lərində larından lərindən",
    // “that is in”, “who comes from”, “is”.
    "dakı dəki ndakı ndəki lı li lu lü lılar lilər lular lülər dır dir dur dür",
  ].join(" "),
  // “uşaq”, “uşağa”: the last consonant is voiced before a vowel.
  q: "ğın ğun ğa ğı ğu",
  k: "yin yün yə yi yü",
};
