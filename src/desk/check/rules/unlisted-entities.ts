import { account as accountSchema } from "../../../schema/account.ts";
import { entityCollections, nounOf } from "../../../schema/collections.ts";
import { type EventList, eventLists } from "../../../schema/event.ts";
import { readReference, textsOf, valuesAt } from "../../../schema/fields.ts";
import type { EntityCollection } from "../../../schema/kinds.ts";
import { type Named, NameIndex } from "../../../timeline/names.ts";
import { firstSentence, plainText } from "../../../timeline/text.ts";
import { type ContentFiles, validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** Shorter names are too often words or abbreviations of something else. */
const shortestName = 4;

/** Someone or something with a name. */
interface NamedEntity extends Named {
  readonly collection: EntityCollection;
  readonly id: string;
  /** What it is, where its file says so. */
  readonly kind: string;
}

/** One that events list. */
type Listable = NamedEntity & { readonly collection: EventList };

/**
 * Whatever events list is listed where it is named: by the title or text of an event, or by half of its accounts
 * or more; a field of one of its accounts is enough. Places only have to be listed if the event happened there
 * according to its title or first sentence.
 *
 * Only whole names count that belong to one entity alone. The rule ignores countries, which nearly every text
 * names; places that are not where something happens (“Paris denied it”); and all but people in the
 * possessive (“the ministry’s spokesman”).
 */
export const unlistedEntitiesRule: Rule = (files) => {
  const finder = new EntityFinder(files);
  const accounts = Map.groupBy(
    validEntries(files, "reports").flatMap(({ data }) => data.accounts),
    ({ event }) => event,
  );
  for (const { file, id, data } of validEntries(files, "events")) {
    const own = accounts.get(id) ?? [];
    const listed = new Set([
      ...eventLists.flatMap((list) => data[list].map((each) => `${list}/${each}`)),
      ...own.flatMap(namedBy),
    ]);
    const text = plainText(file.bodyText);
    const told = [data.title, text].flatMap((each) => finder.actorsIn(each));
    const places = [data.title, firstSentence(text)].flatMap((each) => finder.placesIn(each));
    const reported = namedByHalf(own.map(({ says }) => finder.actorsIn(says)));
    for (const entity of new Set([...told, ...places, ...reported])) {
      const { collection, id: missing, name } = entity;
      if (listed.has(`${collection}/${missing}`)) continue;
      const isOnlyReported = reported.includes(entity) && !told.includes(entity);
      const where = isOnlyReported ? "the accounts of the event name" : "the event names";
      const message = `${where} ${name}; if it is about this ${nounOf(collection)}, add \`${missing}\` to its \`${collection}\``;
      file.warn([collection], "unlisted-entities", message);
    }
  }
};

/** All that an account names in its fields, as `collection/id`; an id that can be of two kinds counts as both. */
function namedBy(account: object): string[] {
  return textsOf(accountSchema, "reference").flatMap(({ path, value }) =>
    valuesAt(account, path).flatMap(({ value: written }) => {
      const { id, targets } = readReference(value, String(written));
      return targets.map((target) => `${target}/${id}`);
    }),
  );
}

/** Those whom half of the accounts of an event, or more, name. */
function namedByHalf(named: readonly (readonly Listable[])[]): Listable[] {
  const counts = new Map<Listable, number>();
  for (const entity of named.flatMap((each) => [...new Set(each)])) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 2 >= named.length).map(([entity]) => entity);
}

/** Finds those in texts whose names leave no doubt. */
class EntityFinder {
  readonly #index: NameIndex<NamedEntity>;

  constructor(files: ContentFiles) {
    // Also what events do not list: an outlet’s name may contain that of a place, and is then not the place.
    this.#index = new NameIndex(
      entityCollections.flatMap((collection) =>
        validEntries(files, collection).map(({ id, data }) => ({
          collection,
          id,
          name: data.name,
          names: data.names,
          kind: "kind" in data ? data.kind : "",
        })),
      ),
    );
  }

  /** Those whom or which a text names, without places. */
  actorsIn(text: string): Listable[] {
    const people = this.#found(text).filter(({ entity }) => entity.collection === "people");
    const others = this.#found(withoutPossessives(text)).filter(
      ({ entity }) => entity.collection !== "people" && entity.collection !== "places",
    );
    return [...people, ...others].map(({ entity }) => entity);
  }

  /** The places at which a text says that something happened. */
  placesIn(text: string): Listable[] {
    return this.#found(withoutPossessives(text)).flatMap(({ name, entity }) =>
      entity.collection === "places" && entity.kind !== "country" && isWhere(name, text) ? entity : [],
    );
  }

  #found(text: string): { name: string; entity: Listable }[] {
    return this.#index.foundIn(text).flatMap(({ name, bearers: [entity, ...others] }) => {
      if (entity === undefined || others.length > 0 || name.length < shortestName) return [];
      return isListable(entity) ? { name, entity } : [];
    });
  }
}

const listable: ReadonlySet<EntityCollection> = new Set(eventLists);

function isListable(entity: NamedEntity): entity is Listable {
  return listable.has(entity.collection);
}

/** A text in which “the ministry’s” is another word than “the ministry”. */
function withoutPossessives(text: string): string {
  return text.replace(/(?<=\p{L})[’'](?=s(?!\p{L}))/gu, "");
}

/** What is before the name of a place at which something is. */
const beforePlace = /(?<!\p{L})(?:in|at|near|around|outside) (?:the )?/gu;

/** What is between words. */
const betweenWords = /[^\p{L}\p{M}\p{N}]+/u;

/** Whether a text says that something is at the place of a name. An expression for each name would take much longer. */
function isWhere(name: string, text: string): boolean {
  const words = name.split(" ");
  return [...text.matchAll(beforePlace)].some(({ index, 0: before }) => {
    const rest = text.slice(index + before.length).split(betweenWords, words.length);
    return words.every((word, place) => rest[place] === word);
  });
}
