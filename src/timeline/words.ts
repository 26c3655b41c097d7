// Both are made when they are first needed: they take a slow phone a tenth of a second, and it seldom needs them.
let numbers: Intl.NumberFormat | undefined;
let segmenter: Intl.Segmenter | undefined;

/** A number as readers read it: 100,417. */
export function printNumber(value: number): string {
  // Short numbers, of which every page has many, need no commas.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  numbers ??= new Intl.NumberFormat("en-GB");
  return numbers.format(value);
}

/** A word with a capital letter: “Person”. */
export function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** A count with its noun: “1 report”, “1,200 reports”. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${printNumber(count)} ${count === 1 ? singular : plural}`;
}

/** Events, and reports that are tied to none: “12 events”, “12 events and 2 reports”. */
export function countedItems(items: readonly { readonly kind: "event" | "report" }[]): string {
  const reports = items.filter(({ kind }) => kind === "report").length;
  const events = items.length - reports;
  if (reports === 0) return counted(events, "event");
  return [...(events === 0 ? [] : [counted(events, "event")]), counted(reports, "report")].join(" and ");
}

/** Whose text it is: “News Wire’s”, “Ember News’”. */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** Scripts without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** How many words a text has, also in scripts without spaces between words; signs that stand by themselves are none. */
export function wordCount(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.reduce((sum, word) => sum + (unspaced.test(word) ? segmentsIn(word) : 1), 0);
}

function segmentsIn(word: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(word)].filter(({ isWordLike }) => isWordLike).length;
}

/** The point as readers know it: “39.8177° N, 46.7528° E”. */
export function printCoordinates({
  latitude,
  longitude,
}: {
  readonly latitude: number;
  readonly longitude: number;
}): string {
  const northOrSouth = `${Math.abs(latitude)}° ${latitude < 0 ? "S" : "N"}`;
  const eastOrWest = `${Math.abs(longitude)}° ${longitude < 0 ? "W" : "E"}`;
  return `${northOrSouth}, ${eastOrWest}`;
}
