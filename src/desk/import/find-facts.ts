import { publicationDay } from "../../schema/edtf.ts";
import { address as addressSchema, language as languageSchema } from "../../schema/values.ts";
import { fold } from "../../search/fold.ts";
import { dayOf } from "../../timeline/dates/days.ts";
import { hostOf } from "../../timeline/external-links.ts";
import { withoutTracking } from "../canonical-address.ts";
import type { PageReading } from "./read-page.ts";

/**
 * The permanent address of a page: the one that it states, if that is another page of the same site;
 * otherwise the one it was downloaded from. Null for a saved page that states none.
 *
 * @param loadedFrom null for a saved page.
 */
export function findAddress(
  { addresses }: Pick<PageReading, "addresses">,
  loadedFrom: string | null,
): string | null {
  const base = loadedFrom ?? undefined;
  const stated = addresses
    .flatMap(({ value }) => (URL.canParse(value, base) ? new URL(value, base) : []))
    .find(
      (url) =>
        addressSchema.safeParse(url.href).success &&
        // Some sites state the address of their front page on every page.
        (url.pathname !== "/" || url.search !== "") &&
        (loadedFrom === null || isSameSite(url.href, loadedFrom)),
    );
  const address = stated?.href ?? loadedFrom;
  return address === null ? null : withoutTracking(address);
}

/** Whether the hosts are the same, one is a subdomain of the other, or both are subdomains of one (`m.site.org`, `amp.site.org`). */
function isSameSite(a: string, b: string): boolean {
  const [first, second] = [hostOf(a), hostOf(b)];
  if (first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`)) return true;
  const siteOf = (host: string) => host.split(".").slice(1).join(".");
  return siteOf(first).includes(".") && siteOf(first) === siteOf(second);
}

/** The fewest letters by which a script is recognised. */
const enoughLetters = 20;

/** Scripts by their ISO 15924 codes. Languages that are written in none of these (Japanese …) are accepted for any text. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Grek: /\p{Script=Greek}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Latn: /\p{Script=Latin}/gu,
};

/**
 * The language that a page states, as a tag without a region. Pages often state the language of their
 * menus, so a language that is not written in the script of the text is skipped. Null if none is left.
 */
export function findLanguage({
  languages,
  titles,
  text,
}: Pick<PageReading, "languages" | "titles" | "text">): string | null {
  const script = scriptOf(text.length >= enoughLetters ? text.slice(0, 5000) : (titles[0]?.value ?? ""));
  const fits = (tag: string) => {
    const usual = new Intl.Locale(tag).maximize().script;
    return script === null || usual === undefined || usual === script || !(usual in scripts);
  };
  const tags = languages.map(({ value }) => languageTag(value)).filter((tag) => tag !== null);
  return tags.find(fits) ?? null;
}

function languageTag(written: string): string | null {
  try {
    const { language, script } = new Intl.Locale(written.trim().replaceAll("_", "-"));
    const tag = script === undefined ? language : `${language}-${script}`;
    return language !== "und" && languageSchema.safeParse(tag).success ? tag : null;
  } catch {
    return null;
  }
}

/** The most frequent script of a text; null if it has too few letters. */
function scriptOf(text: string): string | null {
  let best = { script: "", letters: 0 };
  for (const [script, letter] of Object.entries(scripts)) {
    const letters = text.match(letter)?.length ?? 0;
    if (letters > best.letters) best = { script, letters };
  }
  return best.letters < enoughLetters ? null : best.script;
}

/** Longer texts are not headlines. */
const longestTitle = 300;

/** Invisible characters: controls, direction marks, soft hyphens, zero-width spaces. */
const invisible = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;

/** Separates a headline from the name of the outlet. */
const separator = "\\s+[|–—·•:»/-]\\s+";

/**
 * The headline as the page prints it, without the name of the outlet at its end. Null if the page states
 * none, or nothing but the outlet's name.
 *
 * @param outlets names of the outlet and its host.
 */
export function findTitle(
  { titles }: Pick<PageReading, "titles">,
  outlets: readonly string[],
): string | null {
  const names = new Set(outlets.map(fold));
  const title = titles
    .map(({ value }) => withoutOutlet(cleaned(value), names))
    .find((candidate) => candidate !== "" && !names.has(fold(candidate)));
  if (title === undefined) return null;
  // The heading may have typographic quotation marks and dashes where the metadata have plain ones.
  const headings = titles.filter(({ from }) => from === "heading").map(({ value }) => cleaned(value));
  return headings.find((heading) => fold(heading) === fold(title)) ?? title;
}

/** The title in one line, without invisible characters; empty if it is too long. */
function cleaned(text: string): string {
  const clean = text.normalize("NFC").replace(invisible, " ").replace(/\s+/gu, " ").trim();
  return clean.length > longestTitle ? "" : clean;
}

function withoutOutlet(title: string, names: ReadonlySet<string>): string {
  const [, headline, outlet = ""] = new RegExp(`^(.*)${separator}(.*?)$`, "u").exec(title) ?? [];
  return headline !== undefined && names.has(fold(outlet)) ? headline.trim() : title;
}

/** The day on which a page was published, and how it is known. */
export interface FoundDay {
  readonly published: string;
  /** Null if the page prints the day. */
  readonly note: string | null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The forms of days in metadata and texts: numbers, or English with the day or the month first. */
const dayForms = [
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:$|[T\s]\d)/,
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})\b/i,
  /^(?:[a-z]{3,9},?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})\b/i,
];

const dayInPath = /[/_-](?<year>\d{4})[/_-](?<month>\d{1,2})[/_-](?<day>\d{1,2})(?!\d)/;

/**
 * The day of publication: from the metadata, or else from the visible text, or else from the address. Days
 * that do not exist or are in the future are skipped. Null if none is left.
 *
 * @param today as `YYYY-MM-DD`.
 */
export function findDay(
  { moments, printedMoments }: Pick<PageReading, "moments" | "printedMoments">,
  address: string | null,
  today: string,
): FoundDay | null {
  const isPast = (day: string) => publicationDay.safeParse(day).success && day <= today;
  const printed = printedMoments.flatMap(({ value }) => dayIn(value, dayForms)).filter(isPast);
  for (const { value, from } of moments) {
    const published = dayIn(value, dayForms).find(isPast);
    if (published === undefined) continue;
    if (printed.includes(published)) return { published, note: null };
    const isUtc = /T\d.*(?:Z|[+-]00:?00)$/.test(value.trim());
    const zone = isUtc ? ", which give the time in UTC" : "";
    return { published, note: `The day is from the metadata of the page (${from})${zone}.` };
  }
  if (printed[0] !== undefined) return { published: printed[0], note: null };
  const inAddress = address === null ? undefined : dayIn(new URL(address).pathname, [dayInPath]).find(isPast);
  return inAddress === undefined
    ? null
    : { published: inAddress, note: "The day is from the address of the page." };
}

/** The day in a text as it is written, which is in the outlet’s own time; none if it has another form. */
function dayIn(text: string, forms: readonly RegExp[]): string[] {
  const groups = forms.map((form) => form.exec(text.trim())?.groups).find((found) => found !== undefined);
  if (groups === undefined) return [];
  const { year, month = "", day } = groups;
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return [dayOf(Number(year), number, Number(day))];
}
