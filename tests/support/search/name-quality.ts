import type { NamesData } from "../../../src/exports/names-data.ts";
import { fold } from "../../../src/search/fold.ts";
import { matchNames } from "../../../src/search/match-names.ts";
import { type KnownThing, knownThings } from "../../../src/search/names.ts";

/** How many queries were tried, and which did not find what they were made from: “query (thing)”. */
export interface NameFigure {
  readonly tried: number;
  readonly missed: readonly string[];
}

/** What a name that two things share must still be among, and a name with a slip. */
const amongFirst = 3;

/** From this length on a name must be found in spite of a slip. */
const lettersForSlip = 5;

/** The ways in which a name is typed without fault. */
const faultlessWays: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  inAscii,
];

/**
 * Types every name of everything as it stands, in small letters, in capitals, and as far as that can be
 * in letters of the English alphabet. The thing must be the first suggestion or, where others bear the
 * same name, among the first three.
 */
export function measureNames(data: NamesData): NameFigure {
  const things = knownThings(data);
  const bearers = Map.groupBy(
    things.flatMap((thing) => thing.names.map(({ folded }) => folded)),
    (folded) => folded,
  );
  return measure(
    things,
    namesOf(data).flatMap(({ id, kind, name }) => {
      const within = (bearers.get(fold(name))?.length ?? 0) > 1 ? amongFirst : 1;
      // Two ways that are folded to the same letters are the same search.
      const queries = new Map(faultlessWays.map((way) => [fold(way(name)), way(name)]));
      return [...queries.values()].map((query) => ({ query, id, kind, within }));
    }),
  );
}

/**
 * Types every name of five letters or more with each kind of slip, at a place that the seed chooses: a
 * letter left out, two swapped, one typed for another. The thing must be among the first three.
 *
 * @param every Tries all names for 1, every second for 2 …
 */
export function measureSlips(data: NamesData, seed: number, every = 1): NameFigure {
  const random = randomNumbers(seed);
  return measure(
    knownThings(data),
    namesOf(data)
      .filter(({ name }) => lettersIn(name).length >= lettersForSlip)
      .filter((_, index) => index % every === 0)
      .flatMap(({ id, kind, name }) =>
        slips.map((slip) => ({ query: slip([...name], random), id, kind, within: amongFirst })),
      ),
  );
}

/** The share of queries that found what they should, from 0 to 1. */
export function shareFound({ tried, missed }: NameFigure): number {
  return (tried - missed.length) / tried;
}

interface Trial {
  readonly query: string;
  readonly id: string;
  readonly kind: string;
  readonly within: number;
}

function measure(things: readonly KnownThing[], trials: readonly Trial[]): NameFigure {
  const missed = trials.filter(({ query, id, kind, within }) => {
    const matches = matchNames(things, query, within);
    return !matches.some(({ thing }) => thing.id === id && thing.kind === kind);
  });
  return { tried: trials.length, missed: missed.map(({ query, id }) => `${query} (${id})`) };
}

function namesOf({ kinds, things }: NamesData): { id: string; kind: string; name: string }[] {
  return things.flatMap(([kind, id, name, _events, ...others]) =>
    [name, ...others].map((written) => ({ id, kind: kinds[kind]?.[0] ?? "", name: written })),
  );
}

/** As who has no other keyboard types it; other scripts stay. */
function inAscii(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[əƏıʻʼ‘’–]/gu, (letter) => ({ ə: "e", Ə: "E", ı: "i", "–": "-" })[letter] ?? "'");
}

function lettersIn(name: string): string[] {
  return name.match(/\p{L}/gu) ?? [];
}

type Random = (below: number) => number;
type Slip = (letters: readonly string[], random: Random) => string;

const slips: readonly Slip[] = [leaveOut, swap, mistype];

function leaveOut(letters: readonly string[], random: Random): string {
  return letters.toSpliced(random(letters.length), 1).join("");
}

/** Two letters that differ: otherwise nothing would be changed. */
function swap(letters: readonly string[], random: Random): string {
  const places = letters.keys().filter((place) => {
    const next = letters[place + 1];
    return next !== undefined && fold(next) !== fold(letters[place] ?? "");
  });
  const choices = [...places];
  const place = choices[random(choices.length)] ?? 0;
  return letters.toSpliced(place, 2, ...letters.slice(place, place + 2).toReversed()).join("");
}

/** Another letter of the same alphabet: nobody leaves their keyboard by a slip. */
function mistype(letters: readonly string[], random: Random): string {
  const place = random(letters.length);
  const alphabet = alphabets.find(([first]) => script(first) === script(lettersIn(letters.join(""))[0]));
  const others = [...(alphabet ?? "")].filter((letter) => letter !== fold(letters[place] ?? ""));
  return letters.with(place, others[random(others.length)] ?? "").join("");
}

const alphabets: readonly string[] = [
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдежзиклмнопрстуфхцчшщъыьэюя",
  "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
  "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
];

function script(letter = ""): string | undefined {
  return ["Latin", "Cyrillic", "Armenian", "Arabic"].find((name) =>
    new RegExp(`\\p{Script=${name}}`, "u").test(letter),
  );
}

/**
 * Numbers that are the same wherever and whenever they are asked for: mulberry32,
 * https://github.com/cprosche/mulberry32.
 */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
