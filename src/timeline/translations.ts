import { compareText } from "./dates/order.ts";
import type { ContentRecord } from "./record.ts";

/** Some texts of the record in another language. */
export interface Translation {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Who has compared it with the original; null if nobody has. */
  readonly reviewedBy: string | null;
  /** The translation of a text as the record has it now; null if there is none. */
  readonly of: (text: string) => string | null;
}

/** The translations of a record, in the order of their languages’ tags. */
export function translationsOf({ translations }: Pick<ContentRecord, "translations">): Translation[] {
  return translations
    .map(({ id, data: { reviewedBy, texts } }) => {
      const byText = new Map(texts.map(({ of, text }) => [of, text]));
      return { language: id, reviewedBy: reviewedBy ?? null, of: (text: string) => byText.get(text) ?? null };
    })
    .toSorted((a, b) => compareText(a.language, b.language));
}

/** What the texts of a record are taken from. */
interface TitledRecord {
  readonly site: ContentRecord["site"];
  readonly events: readonly { readonly data: { readonly title: string; readonly major: boolean } }[];
}

/** The texts that the page of a translation shows, each of which can be translated. */
export function translatableTexts({ site, events }: TitledRecord): string[] {
  const texts = [
    ...[site.title, site.shortTitle ?? site.title, site.tagline, site.description],
    ...[...site.standfirst, ...site.standing].map(({ says }) => says),
    ...site.phases.map(({ title }) => title),
    ...events.flatMap(({ data }) => (data.major ? data.title : [])),
  ];
  return [...new Set(texts)];
}
