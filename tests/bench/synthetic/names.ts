import { itemAt, type Random } from "./random.ts";
import { capitalised, join, root, type Script, type Sound, scripts, sounds } from "./sounds.ts";

/** A name in all scripts. */
export type Name = Sound;

/** From which number on each kind of thing takes its roots: no two things share one. */
const rootsOf = {
  given: 70_000,
  person: 100_000,
  place: 200_000,
  organisation: 300_000,
  source: 400_000,
} as const;

const familyEndings = sounds("ov ov ов ով|yan yan ян յան|li lı лы լի|zade zadə заде զադե|ich iç ич իչ");
const placeEndings = sounds("abad abad абад աբադ|shen şen шен շեն|kert kert керт կերտ|  ");

/** The languages in which the scripts are written here. */
export const languages: Readonly<Record<Script, string>> = {
  latin: "en",
  azerbaijani: "az",
  cyrillic: "ru",
  armenian: "hy",
};

/** The name of a person. Given names are shared, family names are not. */
export function personName(number: number): Name {
  const given = root(rootsOf.given + ((number * 37) % 300));
  const family = join(root(rootsOf.person + number), itemAt(familyEndings, number));
  return inOrder(given, family);
}

/** The name of a place; with `other`, that of the same place in other mouths. */
export function placeName(number: number, other = false): Name {
  const own = root(rootsOf.place + number + (other ? 50_000 : 0));
  return inOrder(join(own, itemAt(placeEndings, number)));
}

const bodies: readonly { readonly kind: string; readonly name: Name }[] = [
  {
    kind: "ministry",
    name: {
      latin: "Ministry",
      azerbaijani: "Nazirliyi",
      cyrillic: "Министерство",
      armenian: "Նախարարություն",
    },
  },
  {
    kind: "parliament",
    name: { latin: "Parliament", azerbaijani: "Parlamenti", cyrillic: "Парламент", armenian: "Խորհրդարան" },
  },
  {
    kind: "military unit",
    name: { latin: "Brigade", azerbaijani: "Briqadası", cyrillic: "Бригада", armenian: "Բրիգադ" },
  },
  {
    kind: "committee",
    name: { latin: "Committee", azerbaijani: "Komitəsi", cyrillic: "Комитет", armenian: "Կոմիտե" },
  },
];

/** The name of an organisation, and what it is. */
export function organisationName(number: number): { kind: string; name: Name } {
  const { kind, name } = itemAt(bodies, number);
  return { kind, name: inOrder(root(rootsOf.organisation + number), name) };
}

const outlets = ["Post", "News", "Times", "Herald", "Echo", "Monitor"];

/** The name of an outlet, or of an agency. */
export function sourceName(number: number, isAgency: boolean): string {
  const kind = isAgency ? "Wire" : itemAt(outlets, number);
  return `${capitalised(root(rootsOf.source + number).latin)} ${kind}`;
}

/** Some of the scripts in which a thing is known beside the Latin one. */
export function otherScripts(random: Random, share: number): Script[] {
  return scripts.filter((script) => script !== "latin" && random.chance(share));
}

const caseEndings: Readonly<Partial<Record<Script, readonly string[]>>> = {
  cyrillic: ["а", "е", "у", "ом", "ы", "и", "ов", "ами"],
  armenian: ["ի", "ից", "ում", "ին", "ով", "ը", "ն", "ներ"],
  azerbaijani: ["da", "dan", "ın", "a", "ı", "lar", "dakı", "lı"],
};

/**
 * Case forms of a name. Editors add them for whoever is named often: `most` for the first of a kind, half
 * as many for the second, and so on.
 */
export function caseForms(name: Name, number: number, most: number): { name: string; language: string }[] {
  const inflected = scripts.filter((script) => script in caseEndings);
  return Array.from({ length: Math.round(most / (number + 1)) }, (_, place) => {
    const script = itemAt(inflected, place);
    const ending = itemAt(caseEndings[script] ?? [], Math.floor(place / inflected.length));
    return { name: name[script] + ending, language: languages[script] };
  });
}

/** A name as an id. */
export function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

/** Parts of a name with a capital each and a space between. */
function inOrder(...parts: readonly Sound[]): Name {
  const inScript = (script: Script) => parts.map((part) => capitalised(part[script], script)).join(" ");
  return {
    latin: inScript("latin"),
    azerbaijani: inScript("azerbaijani"),
    cyrillic: inScript("cyrillic"),
    armenian: inScript("armenian"),
  };
}
