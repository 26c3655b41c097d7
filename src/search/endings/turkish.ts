/**
 * Turkish: each ending of the nominative, with the endings that stand for it in other forms. The apostrophe that
 * parts them from names is not among the compared letters.
 *
 * Sources: https://github.com/snowballstem/snowball/blob/6ddd7dd0a18b88bb0df2a4ac64f1b2fc9f856f40/algorithms/turkish.sbl (the suffixes of
 * nouns, by Evren Kapusuz Çilden), https://turkishteatime.com/speaking/possessives-nouns/ (“n” after possessives).
 */
export const turkish: Readonly<Record<string, string>> = {
  "": [
    // Cases, of words that end in a consonant, in a vowel, and in the possessive of the third person.
    "ın in un ün a e ı i u ü da de ta te dan den tan ten la le",
    "nın nin nun nün ya ye yı yi yu yü yla yle",
    "na ne nı ni nu nü nda nde ndan nden",
    // That possessive, and its cases.
    "sı si su sü",
    "ının inin unun ünün ına ine una üne ını ini unu ünü ında inde unda ünde ından inden undan ünden",
    "sının sinin sunun sünün sına sine suna süne sını sini sunu sünü sında sinde sunda sünde",
    // The plural, with its cases and with the possessive.
    "lar ler ların lerin lara lere ları leri larda lerde lardan lerden larla lerle",
    "larının lerinin larına lerine larını lerini larında lerinde larından lerinden",
    // “that is in”, “who comes from”, “is”.
    "daki deki taki teki ndaki ndeki lı li lu lü lılar liler lular lüler dır dir dur dür tır tir tur tür",
  ].join(" "),
  // “Bakanlık”, “Bakanlığa”.
  k: "ğın ğin ğun ğün ğa ğe ğı ği ğu ğü",
};
