import type { Nodes } from "mdast";
import { Scalar } from "yaml";
import type { CollectionName } from "../../schema/collections.ts";
import type { ContentFile } from "./content-file.ts";
import { scalarsAt } from "./scalars-at.ts";

/** How a text is written in its file, which decides what a quotation mark in it looks like. */
export type Writing = "markdown" | "plain" | "in single quotes" | "in double quotes";

/** A text in our own words, by where it stands in the file. */
export interface OwnText {
  readonly start: number;
  readonly end: number;
  readonly writing: Writing;
}

/** The fields that hold our own words, with `*` for each item of a list. Headlines, quotations and names are others’. */
const ownFields: Readonly<Record<CollectionName, readonly string[]>> = {
  events: ["title", "dateNote", "disputes.*.question", "disputes.*.positions.*.says", "corrections.*.what"],
  measures: ["title", "question", "unit", "unitOfOne"],
  organisations: ["kind", "description", "note", "names.*.note"],
  people: ["roles.*.title", "note", "names.*.note"],
  places: ["kind", "note", "names.*.note"],
  reports: [
    "titleTranslation",
    "publishedNote",
    "accounts.*.says",
    "accounts.*.dateNote",
    "accounts.*.quote.translation",
  ],
  site: [
    "title",
    "shortTitle",
    "tagline",
    "description",
    "standfirst",
    "phases.*.title",
    "phases.*.introduction",
    "topics.*.title",
    "topics.*.description",
    "method.*",
    "naming.*",
    "dating.*",
    "borders.*",
    "credits.*.for",
  ],
  sources: ["note", "names.*.note"],
};

/** The texts of a file that are in our own words, in the fields and below them. */
export function ownTextsOf(file: ContentFile): OwnText[] {
  const fields = ownFields[file.collection].flatMap((field) => scalarsAt(file, field));
  return [
    ...fields.flatMap((scalar) => textOf(scalar, file)),
    ...file.body.flatMap((node) => textsIn(node, file)),
  ];
}

function textOf({ range, type, value }: Scalar, { text, yamlStart }: ContentFile): OwnText[] {
  if (!range || typeof value !== "string") return [];
  const start = yamlStart + range[0];
  const end = yamlStart + range[1];
  switch (type) {
    case Scalar.QUOTE_DOUBLE:
      return [{ start: start + 1, end: end - 1, writing: "in double quotes" }];
    case Scalar.QUOTE_SINGLE:
      return [{ start: start + 1, end: end - 1, writing: "in single quotes" }];
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL: {
      // The line with the mark of the block is no part of the text.
      const header = /^[^\n]*\n/.exec(text.slice(start, end))?.[0].length ?? 0;
      return [{ start: start + header, end, writing: "plain" }];
    }
    default:
      return [{ start, end, writing: "plain" }];
  }
}

function textsIn(node: Nodes, file: ContentFile): OwnText[] {
  if ("children" in node) return node.children.flatMap((child) => textsIn(child, file));
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (node.type !== "text" || start === undefined || end === undefined) return [];
  return [{ start: file.markdownStart + start, end: file.markdownStart + end, writing: "markdown" }];
}
