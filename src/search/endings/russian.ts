/**
 * Russian: each ending of the nominative, with the endings that stand for it in other cases and in the plural. An
 * empty ending means that the others follow the whole word.
 *
 * Sources: nouns and adjectives, https://snowballstem.org/algorithms/russian/stemmer.html (all endings) and
 * https://wikisum.wiki/wiki/Russian_declension (the declensions).
 */
export const russian: Readonly<Record<string, string>> = {
  // “сад”, “Иванов”: surnames have adjectives’ endings in the instrumental and in the plural.
  "": "а у ом ем е ы и ов ев ам ами ах ым ых ыми",
  а: "ы и е у ой ою ей ею ам ами ах",
  я: "и е ю ей ею ям ями ях",
  ь: "я ю ем ём е и ью ей ям ями ях",
  й: "я ю ем е и ев ям ями ях",
  о: "а у ом е ам ами ах",
  е: "я ю ем и а у ям ями ях",
  ы: "ов ев ам ами ах",
  и: "ов ев ей ам ями ям ами ах ях",
  // “миротворец”: the vowel of the last syllable is lost.
  ец: "ца цу цем цом це цы цев цов цам цами цах",
  ый: "ого ому ым ом ые ых ыми",
  ий: "ого ому им ом его ему ем ие их ими",
  ой: "ого ому ым им ом ые ие ых их ыми ими",
  ая: "ой ою ую ые ие ых их",
  яя: "ей ею юю ие их",
  ое: "ого ому ым им ом",
  ее: "его ему им ем",
  ые: "ых ым ыми",
  ие: "их им ими",
};
