import { address as addressSchema } from "../../schema/values.ts";
import { fold } from "../../search/fold.ts";
import { hostOf } from "../../timeline/external-links.ts";
import { withoutTracking } from "../canonical-address.ts";
import { type OriginalAddress, originalAddress } from "../original-address.ts";
import type { PageReading } from "./read-page.ts";

/** The address of a page, and that of the copy in an archive from which it was read. */
export interface FoundAddress {
  /** Null for a saved page that states none. */
  readonly url: string | null;
  readonly archive: string | null;
}

/**
 * The permanent address of a page: the one that it states, if that is another page of the same site; otherwise the one
 * it was downloaded from. Of a copy in an archive it is the address of the page itself.
 *
 * @param loadedFrom null for a saved page.
 */
export function findAddress(
  { addresses }: Pick<PageReading, "addresses">,
  loadedFrom: string | null,
): FoundAddress {
  const loaded = loadedFrom === null ? null : originalAddress(loadedFrom);
  const stated = addresses
    .flatMap(({ value }) => resolved(value, loadedFrom) ?? [])
    .filter(({ page }) => addressSchema.safeParse(page).success)
    .filter(({ page }) => loaded === null || isSameSite(page, loaded.page));
  // Some sites state the address of their front page on every page.
  const own = stated.find(({ page }) => new URL(page).pathname !== "/" || new URL(page).search !== "");
  const address = own?.page ?? loaded?.page ?? null;
  return {
    url: address === null ? null : withoutTracking(address),
    archive: [loaded, ...stated].find((each) => each?.archive)?.archive ?? null,
  };
}

/** A stated address as a whole one. An archive writes those of a copy anew, but not all. */
function resolved(written: string, loadedFrom: string | null): OriginalAddress | null {
  const base = loadedFrom ?? undefined;
  if (!URL.canParse(written, base)) return null;
  const whole = originalAddress(new URL(written, base).href);
  if (URL.canParse(written) || loadedFrom === null || whole.archive !== null) return whole;
  return { page: new URL(written, originalAddress(loadedFrom).page).href, archive: null };
}

/** Domains below which everybody can have one, as in `bbc.co.uk`. */
const publicDomain = /^(?:ac|co|com|edu|gov|info|net|org)\.[a-z]{2}$/;

/** Whether the hosts are the same, one is a subdomain of the other, or both are subdomains of one (`m.site.org`, `amp.site.org`). */
function isSameSite(a: string, b: string): boolean {
  const [first, second] = [hostOf(a), hostOf(b)];
  if (first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`)) return true;
  const siteOf = (host: string) => host.split(".").slice(1).join(".");
  const site = siteOf(first);
  return site.includes(".") && !publicDomain.test(site) && site === siteOf(second);
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
  const isSame = (heading: string) => fold(heading) === fold(title) || isCut(title, heading);
  return headings.find(isSame) ?? title;
}

/** Whether a title is the beginning of a heading: networks and search engines take a limited number of letters. */
function isCut(title: string, heading: string): boolean {
  const beginning = title.replace(/(?:…|\.{3})$/, "").trimEnd();
  const isLong = beginning.length >= 40 || beginning !== title;
  return isLong && beginning !== "" && heading.length > beginning.length && heading.startsWith(beginning);
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
