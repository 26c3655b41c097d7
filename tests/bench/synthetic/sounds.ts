import { itemAt } from "./random.ts";

/** The scripts in which names and headlines are written. */
export const scripts = ["latin", "azerbaijani", "cyrillic", "armenian"] as const;

/** One of them. */
export type Script = (typeof scripts)[number];

/** Some letters as each script writes them. */
export type Sound = Readonly<Record<Script, string>>;

const beginnings = sounds(
  "b b б բ|g q г գ|d d д դ|z z з զ|k k к կ|l l л լ|m m м մ|n n н ն|r r р ր|s s с ս|t t т տ|v v в վ|p p п պ|f f ф ֆ|h h х հ|" +
    "sh ş ш շ|ch ç ч չ|gh ğ г ղ|kh x х խ|j c дж ջ",
);
const middles = sounds("a a а ա|e ə е ե|i i и ի|o o о ո|u u у ու|y ı ы ը|iu ü ю յու");
/** None that could be taken for the beginning of the next syllable: different numbers give different Latin words. */
const ends = [
  ...sounds("n n н ն|r r р ր|l l л լ|m m м մ"),
  { latin: "", azerbaijani: "", cyrillic: "", armenian: "" },
];

/** Every syllable there is. */
const syllables = ends.flatMap((end) =>
  middles.flatMap((middle) => beginnings.map((beginning) => join(beginning, middle, end))),
);

/** How many different roots of two syllables there are. */
const roots = syllables.length ** 2;

/** Has no divisor in common with {@link roots}: neighbouring numbers get roots that lie far apart, each its own. */
const stride = 2 ** 17 - 1;

/** The root with a number, two syllables long: other numbers up to 490,000 give other roots, also in Latin letters. */
export function root(number: number): Sound {
  return join(...syllablesOf(number));
}

/** The same in one script. */
export function rootIn(script: Script, number: number): string {
  const [first, second] = syllablesOf(number);
  return first[script] + second[script];
}

/** One sound after the other. */
export function join(...parts: readonly Sound[]): Sound {
  const inScript = (script: Script) => parts.map((part) => part[script]).join("");
  return {
    latin: inScript("latin"),
    azerbaijani: inScript("azerbaijani"),
    cyrillic: inScript("cyrillic"),
    armenian: inScript("armenian"),
  };
}

/** Sounds from a line: `latin azerbaijani cyrillic armenian`, apart by `|`. */
export function sounds(line: string): Sound[] {
  return line.split("|").map((sound) => {
    const [latin = "", azerbaijani = "", cyrillic = "", armenian = ""] = sound.split(" ");
    return { latin, azerbaijani, cyrillic, armenian };
  });
}

/** The word with a capital at its beginning, by the rules of its script. */
export function capitalised(word: string, script: Script = "latin"): string {
  const first = word.slice(0, 1);
  // Not `toLocaleUpperCase`, which takes fifty times as long.
  return (script === "azerbaijani" && first === "i" ? "İ" : first.toUpperCase()) + word.slice(1);
}

function syllablesOf(number: number): [Sound, Sound] {
  const place = (number * stride) % roots;
  return [itemAt(syllables, Math.floor(place / syllables.length)), itemAt(syllables, place)];
}
