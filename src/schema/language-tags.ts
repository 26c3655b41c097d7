const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** A BCP 47 tag in its usual form (`EN-gb` → `en-GB`), or null where it is not well formed (https://www.rfc-editor.org/rfc/rfc5646#section-2.2.9). */
export function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether there is a language with this well-formed tag. Of two letters Unicode knows them all
 * (https://cldr.unicode.org/), of three (ISO 639-3) not the smaller languages; longer ones are words.
 */
export function isKnownLanguage(tag: string): boolean {
  const [language = ""] = tag.split("-");
  return language.length === 3 || languageNames.of(language) !== undefined;
}

/** The tag that is meant by what somebody wrote instead, be it another form (`EN`) or the language’s English name (`French`); null where that is not clear. */
export function suggestTag(written: string): string | null {
  const tag = canonicalTag(written);
  if (tag !== null && tag !== written && isKnownLanguage(tag)) return tag;
  return tagsByName().get(written.trim().toLowerCase()) ?? null;
}

let byName: ReadonlyMap<string, string> | undefined;

function tagsByName(): ReadonlyMap<string, string> {
  byName ??= new Map(twoLetterTags().flatMap((tag) => nameAndTag(tag)));
  return byName;
}

function nameAndTag(tag: string): [string, string][] {
  const name = canonicalTag(tag) === tag ? languageNames.of(tag) : undefined;
  return name === undefined ? [] : [[name.toLowerCase(), tag]];
}

function twoLetterTags(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** What is wrong with a tag in its usual form that names no language, and what to write instead; null where it names one. */
export function languageFault(tag: string): string | null {
  if (isKnownLanguage(tag)) return null;
  const suggested = suggestTag(tag);
  const advice = suggested === null ? 'write its BCP 47 tag, for example "en"' : `write "${suggested}"`;
  return `no language \`${tag}\`; ${advice}`;
}
