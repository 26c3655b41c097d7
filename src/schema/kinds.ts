import type { z } from "astro/zod";
import { measure } from "./measure.ts";
import { organisation } from "./organisation.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { source } from "./source.ts";

/** What the site says of every kind of things. The key of its row is its plural: “people”. */
interface Kind {
  /** One of them, within a sentence: “person”. Search filters and the file of names use the same word. */
  readonly singular: string;
  /** The heading of the list of all, and its link in the navigation. */
  readonly title: string;
  /** The path of the list of all; each one’s page is below it. */
  readonly address: `/${string}/`;
}

/** A kind with a list of all in the order of their names. */
interface ListedKind extends Kind {
  /** The list of all, for search engines, before the title of the site: “The people of”. */
  readonly summary: string;
  /** One sentence on what the list of all holds. */
  readonly introduction: string;
}

/** A kind of which each is a file. */
interface FiledKind extends Kind {
  /** The files, below `content/`. Their base names are the ids. */
  readonly files: string;
  readonly schema: z.ZodType;
}

/** A kind of entities: things with names, each a YAML file. */
interface EntityKind extends ListedKind, FiledKind {
  readonly schema: z.ZodType<{ name: string; names: { name: string; language: string }[] }>;
  /** What the list of all is divided by, where it is long. */
  readonly groupedBy: "letter" | "side";
  /** The part of a name by which lists are ordered. */
  readonly filedBy: "whole name" | "last word";
  /** The position of its ids among those that an event lists; null where events do not list it. */
  readonly positionOnEvents: number | null;
  /** Whether accounts can rest on its word. Those that can share one set of ids. */
  readonly speaks: boolean;
}

/**
 * The kinds of entities, in the order in which pages name them. A new one needs its schema and a row here;
 * what only its pages show is named in `src/pages/[kind]/[id].astro`.
 */
export const entityKinds = {
  people: {
    singular: "person",
    title: "People",
    address: "/people/",
    files: "people/**/*.yaml",
    schema: person,
    summary: "The people of",
    introduction: "Those who speak or act in the reports, by family name.",
    groupedBy: "letter",
    filedBy: "last word",
    positionOnEvents: 2,
    speaks: true,
  },
  organisations: {
    singular: "organisation",
    title: "Organisations",
    address: "/organisations/",
    files: "organisations/**/*.yaml",
    schema: organisation,
    summary: "The organisations of",
    introduction: "The bodies that speak or act in the reports, by name.",
    groupedBy: "letter",
    filedBy: "whole name",
    positionOnEvents: 3,
    speaks: true,
  },
  places: {
    singular: "place",
    title: "Places",
    address: "/places/",
    files: "places/**/*.yaml",
    schema: place,
    summary: "The places of",
    introduction: "Where it happened, by name.",
    groupedBy: "letter",
    filedBy: "whole name",
    positionOnEvents: 1,
    speaks: false,
  },
  sources: {
    singular: "source",
    title: "Sources",
    address: "/sources/",
    files: "sources/**/*.yaml",
    schema: source,
    summary: "The outlets and agencies behind",
    introduction:
      "The outlets and agencies whose reports, or texts carried or cited by others, this record rests on, by the side on which they are edited or run. A side is no judgement on what an outlet writes.",
    groupedBy: "side",
    filedBy: "whole name",
    positionOnEvents: null,
    speaks: false,
  },
} as const satisfies Record<string, EntityKind>;

/** Every kind of things that events and reports refer to. */
export const kinds = {
  ...entityKinds,
  /** Written in `site.yaml`, all in one list. */
  topics: {
    singular: "topic",
    title: "Topics",
    address: "/topics/",
    summary: "The topics of",
    introduction: "Each event is filed under one topic or more.",
  },
  measures: {
    singular: "measure",
    title: "Figures",
    address: "/figures/",
    files: "measures/**/*.yaml",
    schema: measure,
  },
} as const satisfies Record<string, ListedKind | FiledKind>;

/** A kind of things, by the key of its row. */
export type KindName = keyof typeof kinds;

/** A kind of entities, which is also the name of their collection and of their folder below `content/`. */
export type EntityCollection = keyof typeof entityKinds;
