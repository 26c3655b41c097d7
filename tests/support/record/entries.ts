import type { z } from "astro/zod";
import { type CollectionName, collectionSchemas } from "../../../src/schema/collections.ts";
import type { Entry } from "../../../src/timeline/record.ts";

/** The fields of an entry as an editor writes them. */
type Written<Name extends CollectionName> = z.input<(typeof collectionSchemas)[Name]["schema"]>;

type Read<Name extends CollectionName> = Entry<z.output<(typeof collectionSchemas)[Name]["schema"]>>;

/** What a test says of an entry: the fields that matter to it, its text, and its file where that matters. */
type Part<Name extends CollectionName> = Partial<Written<Name>> & { body?: string; file?: string };

/** An event; without more, it is about the ferry, in the first phase. */
export function event(id: string, date: string, part: Part<"events"> = {}): Read<"events"> {
  const { body = `This is ${id}.`, file = `content/events/${id}.md`, ...fields } = part;
  const data = collectionSchemas.events.schema.parse({
    title: `Title of ${id}`,
    date,
    phase: "service",
    topics: ["ferry"],
    ...fields,
  });
  return { id, data, body, file };
}

/** A report; without more, it is one of the Ember Post and tells of no event. */
export function report(id: string, published: string, part: Part<"reports"> = {}): Read<"reports"> {
  const { body = "", file = `content/reports/${id}.md`, ...fields } = part;
  const data = collectionSchemas.reports.schema.parse({
    title: `Headline of ${id}`,
    source: "ember-post",
    url: `https://post.ember.example/${id}`,
    published,
    language: "en",
    ...fields,
  });
  return { id, data, body, file };
}

type WrittenAccount = NonNullable<Written<"reports">["accounts"]>[number];

/** What a report says of an event. */
export function account(eventId: string, part: Partial<WrittenAccount> = {}): WrittenAccount {
  return { event: eventId, says: `It tells of ${eventId}.`, ...part };
}

/** An outlet or agency. */
export function source(id: string, part: Part<"sources"> = {}): Read<"sources"> {
  const { body = "", file = `content/sources/${id}.yaml`, ...fields } = part;
  const data = collectionSchemas.sources.schema.parse({
    name: `Name of ${id}`,
    side: "elsewhere",
    kind: "newspaper",
    homepage: `https://${id}.example/`,
    language: "en",
    ...fields,
  });
  return { id, data, body, file };
}

/** A person. */
export function person(id: string, part: Part<"people"> = {}): Read<"people"> {
  const { body = "", file = `content/people/${id}.yaml`, ...fields } = part;
  return {
    id,
    data: collectionSchemas.people.schema.parse({ name: `Name of ${id}`, ...fields }),
    body,
    file,
  };
}

/** An organisation. */
export function organisation(id: string, part: Part<"organisations"> = {}): Read<"organisations"> {
  const { body = "", file = `content/organisations/${id}.yaml`, ...fields } = part;
  const data = collectionSchemas.organisations.schema.parse({
    name: `Name of ${id}`,
    kind: "company",
    ...fields,
  });
  return { id, data, body, file };
}

/** A place. */
export function place(id: string, part: Part<"places"> = {}): Read<"places"> {
  const { body = "", file = `content/places/${id}.yaml`, ...fields } = part;
  const data = collectionSchemas.places.schema.parse({
    name: `Name of ${id}`,
    kind: "harbour",
    country: "NZ",
    ...fields,
  });
  return { id, data, body, file };
}

/** A measure. */
export function measure(id: string, part: Part<"measures"> = {}): Read<"measures"> {
  const { body = "", file = `content/measures/${id}.yaml`, ...fields } = part;
  const data = collectionSchemas.measures.schema.parse({
    title: `Title of ${id}`,
    question: `How many ${id}?`,
    unit: id,
    ...fields,
  });
  return { id, data, body, file };
}
