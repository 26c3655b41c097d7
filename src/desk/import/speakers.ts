/** Verbs of speech in the languages of the record, mostly in the forms in which news report what was said. */
const speech = new RegExp(
  `(?<!\\p{L})(?:${[
    "said|says|told|stated|announced|declared|added|noted|stressed|wrote|denied|confirmed|claimed|according to",
    "сказал\\p{L}*|заявил\\p{L}*|сообщил\\p{L}*|отметил\\p{L}*|подчеркнул\\p{L}*|добавил\\p{L}*|подтвердил\\p{L}*|опроверг\\p{L}*|по словам",
    "сказав|сказала|заяви\\p{L}*|повідоми\\p{L}*|зазначи\\p{L}*|за словами",
    "dedi|deyib|deyir|bildirib|bildirdi|söyləyib|vurğulayıb|qeyd edib|açıqlayıb",
    "söyledi|açıkladı|belirtti|ifade etti|kaydetti|vurguladı",
    "ասել|ասաց|ասում|հայտարար\\p{L}*|հայտնել|հայտնեց|նշել|նշեց|ընդգծել|ընդգծեց",
    "a déclaré|a dit|a affirmé|selon|sagte|erklärte|teilte|laut|dijo|declaró|afirmó|según",
    "ha detto|ha dichiarato|secondo|powiedział\\p{L}*|oświadczył\\p{L}*",
  ].join("|")})(?!\\p{L})`,
  "giu",
);

/** How many letters before and after such a verb its speaker is named. */
const reach = 60;

/** The parts of a text around verbs of speech, in which speakers are named; none goes over the end of a sentence. */
export function aroundSpeech(text: string): string[] {
  return [...text.matchAll(speech)].map(({ 0: verb, index }) => {
    const before =
      text
        .slice(Math.max(0, index - reach), index)
        .split(/[.!?]\s/)
        .at(-1) ?? "";
    const after = text.slice(index + verb.length, index + verb.length + reach).split(/[.!?]\s/)[0] ?? "";
    return `${before} ${after}`;
  });
}
