import { createHash } from "node:crypto";
import { remembered } from "../../timeline/remembered.ts";

/**
 * A page without what only the search index reads (a fifth of the bytes of some), and without the hashes
 * of scripts that are files of the site: its policy allows these as `'self'`. Type for the scripts that it
 * shows beside English is named in the head, since a font that comes late is not used (see `fonts/`).
 */
export function finishPage(page: string): string {
  const withoutFacts = page
    .replace(/<span hidden data-[^>]*><\/span>/g, "")
    .replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, "")
    // What stands between elements that are not there on this page.
    .replace(/>\s{2,}</g, "> <");
  return withEarlyFonts(withoutFacts).replace(/script-src [^;"]*/, (policy) =>
    onlyHashesOf(inlineScripts(withoutFacts), policy),
  );
}

/** The scripts that stand in the page itself. */
function inlineScripts(page: string): string[] {
  return [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => script,
  );
}

function onlyHashesOf(scripts: readonly string[], policy: string): string {
  const needed = new Set(scripts.map(hashOf));
  return policy.replace(/ 'sha256-([^']*)'/g, (source, hash: string) => (needed.has(hash) ? source : ""));
}

/** A face that a page declares: where it is, how bold, and which code points it has, from … to. */
interface Face {
  readonly address: string;
  readonly weight: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** Names the faces of the serif whose letters the page shows: the regular ones for its text, the bold ones for its title. */
function withEarlyFonts(page: string): string {
  const body = page.slice(page.indexOf("<body"));
  const letters = {
    all: foreignLetters(body),
    title: foreignLetters(/<h1[\s\S]*?<\/h1>/.exec(body)?.[0] ?? ""),
  };
  const links = facesOf(page)
    .filter(({ address }) => !page.includes(`<link rel="preload" href="${address}"`))
    .filter(({ weight, ranges }) => showsAny(weight === "600" ? letters.title : letters.all, ranges))
    .map(({ address }) => `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`);
  return page.replace(/<link rel="preload"/, (first) => links.join("") + first);
}

/** The upright faces of the serif that the page declares. */
function facesOf(page: string): Face[] {
  return (page.match(/@font-face\{font-family:"?Serif[^}]*\}/g) ?? []).flatMap((rule) => faceOf(rule) ?? []);
}

/** All pages declare the same few faces, and bear the same few scripts: each is read once. */
const faceOf = remembered((rule: string): Face | null => {
  const address = /url\("([^"]+)"\)/.exec(rule)?.[1];
  const weight = /font-weight:(\d+)/.exec(rule)?.[1];
  if (address === undefined || weight === undefined || !rule.includes("font-style:normal")) return null;
  const ranges = [...rule.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
    ([, first = "", last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  );
  return { address, weight, ranges };
});

const hashOf = remembered((script: string) => createHash("sha256").update(script).digest("base64"));

/** The code points of a text beyond those of English, each once. */
function foreignLetters(text: string): number[] {
  return [...new Set(text.match(/[^\0-\u00ff]/gu))].map((letter) => letter.codePointAt(0) ?? 0);
}

function showsAny(letters: readonly number[], ranges: Face["ranges"]): boolean {
  return letters.some((letter) => ranges.some(([first, last]) => first <= letter && letter <= last));
}
