import { fold } from "../fold.ts";

/**
 * English words whose forms do not share a stem that Pagefind would find: each line is one word. Forms that only add an
 * ending (walk, walking) need no line here. Irregular verbs as in
 * https://en.wiktionary.org/wiki/Appendix:English_irregular_verbs, and the nouns made from them.
 */
const families = `
withdraw withdrew withdrawn withdrawal
leave left
flee fled
go went gone
come came
begin began begun
give gave given
take took taken
hold held
meet met meeting
say said
speak spoke spoken speech
tell told
fall fell fallen
find found
fight fought
lose lost loss
send sent
see saw seen
shoot shot
strike struck
stand stood
sell sold sale
buy bought
build built
break broke broken
bring brought
choose chose chosen choice
die died dead death
draw drew drawn
drive drove driven
keep kept
know knew known
lead led
mean meant
pay paid payment
rise rose risen
run ran
steal stole stolen theft
teach taught
think thought
throw threw thrown
wear wore worn
win won
fly flew flown flight
wide width
long length
high height
defence defense
centre center
armour armor
labour labor
write wrote written
arrive arrived arrival
deny denied denial
depart departed departure
deploy deployed deployment
return returned
refuse refused refusal
accuse accused accusation
negotiate negotiated negotiation negotiator
man men
woman women
child children
country countries
army armies
ally allies
city cities
`;

const formsOfWord = new Map<string, readonly string[]>();
for (const line of families.trim().split("\n")) {
  const forms = line.split(" ");
  for (const form of forms) formsOfWord.set(form, [...new Set([...(formsOfWord.get(form) ?? []), ...forms])]);
}

/** The other forms of an English word that the stemmer of the index does not find by itself. */
export function otherForms(word: string): readonly string[] {
  return (formsOfWord.get(word) ?? []).filter((form) => form !== word);
}

/** Words of questions and sentences, which decide nothing: English, Russian, Ukrainian, Azerbaijani, Turkish, Armenian. */
const common = new Set(
  `a an and are as at be been being but by can could did do does for from had has have he her his how i if in into is it its
me much many my no not of on one or our she should so than that the their them then there these they this those to up was we were
what when where which who whom whose why will with would you your about after before during between over under all any some happen happens happened
в во и на не что кто где когда как сколько почему с со из из-за о об от до по за для был была было были это этот эта эти их его её
у і й та що хто де коли як скільки чому з із від під був була було були це цей ця ці їх його її
və ilə nə kim harada nə vaxt necə neçə niyə bu o üçün olub idi
ve ile ne kim nerede zaman nasıl kaç neden bu şu için mi oldu
և ու ի է են էր էին ինչ ով որտեղ երբ ինչպես քանի ինչու այս այդ համար
год года году годах рік року році г թ թվականի թվականին il ildə ilin`
    .split(/\s+/)
    .map(fold),
);

/** Whether a folded word decides nothing about what is searched for. */
export function isCommon(word: string): boolean {
  return common.has(word);
}

/** Whatever begins with one of these, folded. */
function asking(starts: readonly string[]): RegExp {
  return new RegExp(`^(?:${starts.map(fold).join("|")})(?:$| )`, "u");
}

const askingForNumber = asking([
  ...["many", "much", "long", "wide", "far", "big", "large", "old", "high", "often"].map(
    (word) => `how ${word}`,
  ),
  ...["number of", "сколько", "как долго", "скільки", "neçə", "nə qədər", "kaç", "ne kadar", "քանի"],
]);

const askingForOther = asking([
  ...[
    "who",
    "whom",
    "whose",
    "when",
    "where",
    "why",
    "what happened",
    "кто",
    "когда",
    "где",
    "почему",
    "хто",
    "коли",
    "де",
    "чому",
  ],
  ...["kim", "nə vaxt", "harada", "niyə", "ne zaman", "nerede", "neden", "ով", "երբ", "որտեղ", "ինչու"],
]);

/** Whether a folded query asks for a number: “how many …”. */
export function asksForNumber(query: string): boolean {
  return askingForNumber.test(query);
}

/** Whether a folded query asks for something that is no number: “who …”, “when …”. */
export function asksForOther(query: string): boolean {
  return askingForOther.test(query);
}
