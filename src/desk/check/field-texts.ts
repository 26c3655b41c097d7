import type { Nodes } from "mdast";
import { Scalar } from "yaml";
import { collectionSchemas } from "../../schema/collections.ts";
import { readReference, type TextContent, textContents, textsOf } from "../../schema/fields.ts";
import { memoize, memoizeByObject } from "../../timeline/memoize.ts";
import type { ContentFile } from "./content-file.ts";
import { scalarsAt } from "./yaml.ts";

/** The values of a file by what their fields hold; many rules ask for the same. */
const scalarsByContents = memoizeByObject((file: ContentFile) => {
  const { schema } = collectionSchemas[file.collection];
  return memoize((contents): readonly Scalar[] =>
    textsOf(schema, ...textContents.filter((content) => contents.split("\n").includes(content))).flatMap(
      ({ path }) => scalarsAt(file.document, path),
    ),
  );
});

/** The values of a file in the fields that hold one of these, by what its schema says. */
export function scalarsOf(file: ContentFile, ...contents: readonly TextContent[]): readonly Scalar[] {
  return scalarsByContents(file)(contents.join("\n"));
}

/** An id that a file names. */
export type WrittenReference = ReturnType<typeof referencesIn>[number];

/** Every id that a file names, by what its schema says: what it can be of, where it is in the file, and the field. */
export const referencesIn = memoizeByObject((file: ContentFile) =>
  textsOf(collectionSchemas[file.collection].schema, "reference").flatMap(({ path, value }) =>
    scalarsAt(file.document, path).flatMap(({ value: written, range }) =>
      typeof written === "string"
        ? {
            ...readReference(value, written),
            value,
            offset: file.yamlStart + (range?.[0] ?? 0),
            end: file.yamlStart + (range?.[1] ?? 0),
          }
        : [],
    ),
  ),
);

/** How a text is written in its file, which decides what a quotation mark in it looks like. */
export type Writing = "markdown" | "plain" | "in single quotes" | "in double quotes";

/** A text in our own words, by its place in the file. */
export interface OwnText {
  readonly start: number;
  readonly end: number;
  readonly writing: Writing;
}

/** The texts of a file that we wrote, in the fields and below them. */
export function ownTextsOf(
  file: ContentFile,
  contents: readonly TextContent[] = ["own words", "translation"],
): OwnText[] {
  return [
    ...scalarsOf(file, ...contents).flatMap((scalar) => textOf(scalar, file)),
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
      // The line with the mark of the block is not part of the text.
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
