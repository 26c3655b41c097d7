import { account as accountSchema } from "../../../schema/account.ts";
import { readReference, textsOf, valuesAt } from "../../../schema/fields.ts";
import { type Named, NameIndex } from "../../../timeline/names.ts";
import { firstSentence, plainText } from "../../../timeline/text.ts";
import type { ContentFile } from "../content-file.ts";
import { nounOf } from "./references.ts";
import { type ContentFiles, type Rule, validEntries } from "./rule.ts";

/** Shorter names are too often words or abbreviations of something else. */
const shortestName = 4;

/** The lists of an event. */
type Listed = "people" | "organisations" | "places";

/** Someone or something with a name. */
interface Bearer extends Named {
  /** The list of an event that it can be in; null for an outlet. */
  readonly list: Listed | null;
  readonly id: string;
  /** What it is, where its file says so. */
  readonly kind: string;
}

type Listable = Bearer & { readonly list: Listed };

/**
 * People and organisations that are named by the title or text of an event, or by half of its accounts or more,
 * are listed by the event or named in a field of one of its accounts, so that their own pages show the event.
 * So are the places where it happened according to its title or first sentence.
 *
 * Only whole names count that belong to one entity alone. The rule ignores countries, which nearly every text
 * names; places that are not where something happens (“Paris denied it”); and organisations and places in the
 * possessive (“the ministry’s spokesman”).
 */
export const unlistedEntitiesRule: Rule = (files) => {
  const finder = new EntityFinder(files);
  const accounts = accountsByEvent(files);
  for (const { file, id, data } of validEntries.events(files)) {
    const own = accounts.get(id) ?? [];
    const listed = new Set([
      ...(["people", "organisations", "places"] as const).flatMap((list) =>
        data[list].map((each) => `${list}/${each}`),
      ),
      ...own.flatMap(({ named }) => named),
    ]);
    const text = plainText(file.text.slice(file.bodyStart));
    const told = [data.title, text].flatMap((each) => finder.actorsIn(each));
    const places = [data.title, firstSentence(text)].flatMap((each) => finder.placesIn(each));
    const reported = namedByHalf(own.map(({ says }) => finder.actorsIn(says)));
    for (const bearer of new Set([...told, ...places, ...reported])) {
      if (listed.has(keyOf(bearer))) continue;
      note(file, bearer, reported.includes(bearer) && !told.includes(bearer));
    }
  }
};

function note(file: ContentFile, { list, id, name }: Listable, isOnlyReported: boolean): void {
  const where = isOnlyReported ? "the accounts of the event name" : "the event names";
  file.warn(
    [list],
    "unlisted-entities",
    `${where} ${name}; if it is about this ${nounOf(list)}, add \`${id}\` to its \`${list}\``,
  );
}

function keyOf({ list, id }: Listable): string {
  return `${list}/${id}`;
}

interface ToldAccount {
  readonly says: string;
  /** Everyone and everything in fields of its own, as `list/id`. */
  readonly named: readonly string[];
}

function accountsByEvent(files: ContentFiles): Map<string, ToldAccount[]> {
  const accounts = new Map<string, ToldAccount[]>();
  for (const account of validEntries.reports(files).flatMap(({ data }) => data.accounts)) {
    const told = { says: account.says, named: namedBy(account) };
    const known = accounts.get(account.event);
    if (known === undefined) accounts.set(account.event, [told]);
    else known.push(told);
  }
  return accounts;
}

/** All that an account names in fields of its own, as `target/id`; an id that can be of two kinds counts as both. */
function namedBy(account: object): string[] {
  return textsOf(accountSchema, "reference").flatMap(({ path, value }) =>
    valuesAt(account, path).flatMap((written) => {
      const { id, targets } = readReference(value, String(written));
      return targets.map((target) => `${target}/${id}`);
    }),
  );
}

/** Those whom half of the accounts of an event, or more, name. */
function namedByHalf(named: readonly (readonly Listable[])[]): Listable[] {
  const counts = new Map<Listable, number>();
  for (const bearer of named.flatMap((each) => [...new Set(each)])) {
    counts.set(bearer, (counts.get(bearer) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 2 >= named.length).map(([bearer]) => bearer);
}

/** Finds those in texts whose names leave no doubt. */
class EntityFinder {
  readonly #index: NameIndex<Bearer>;

  constructor(files: ContentFiles) {
    this.#index = new NameIndex<Bearer>([
      ...validEntries.people(files).map(({ id, data }) => bearerOf("people", id, data)),
      ...validEntries.organisations(files).map(({ id, data }) => bearerOf("organisations", id, data)),
      ...validEntries.places(files).map(({ id, data }) => bearerOf("places", id, data)),
      // An outlet’s name may have that of a place in it, and is then not the place.
      ...validEntries.sources(files).map(({ id, data }) => bearerOf(null, id, data)),
    ]);
  }

  /** The people and organisations whom a text names. */
  actorsIn(text: string): Listable[] {
    const people = this.#found(text).filter(({ bearer }) => bearer.list === "people");
    const organisations = this.#found(withoutPossessives(text)).filter(
      ({ bearer }) => bearer.list === "organisations",
    );
    return [...people, ...organisations].map(({ bearer }) => bearer);
  }

  /** The places at which a text says that something happened. */
  placesIn(text: string): Listable[] {
    return this.#found(withoutPossessives(text)).flatMap(({ name, bearer }) => {
      const isMeant = bearer.list === "places" && bearer.kind !== "country" && isWhere(name, text);
      return isMeant ? bearer : [];
    });
  }

  #found(text: string): { name: string; bearer: Listable }[] {
    return this.#index.foundIn(text).flatMap(({ name, bearers }) => {
      const [bearer, ...others] = bearers;
      if (bearer === undefined || others.length > 0 || name.length < shortestName) return [];
      return isListable(bearer) ? { name, bearer } : [];
    });
  }
}

function isListable(bearer: Bearer): bearer is Listable {
  return bearer.list !== null;
}

/** A text in which “the ministry’s” is another word than “the ministry”. */
function withoutPossessives(text: string): string {
  return text.replace(/(?<=\p{L})[’'](?=s(?!\p{L}))/gu, "");
}

/** Whether a text says that something is at the place of a name. */
function isWhere(name: string, text: string): boolean {
  const words = name.split(" ").join("[^\\p{L}\\p{N}]+");
  return new RegExp(`(?<!\\p{L})(?:in|at|near|around|outside) (?:the )?${words}(?!\\p{L})`, "u").test(text);
}

function bearerOf(
  list: Listed | null,
  id: string,
  data: Pick<Bearer, "name" | "names"> & { readonly kind?: string },
): Bearer {
  return { list, id, name: data.name, names: data.names, kind: data.kind ?? "" };
}
