import type { CollectionName } from "../../../schema/collections.ts";
import type { ContentFile } from "../content-file.ts";

/** All entries of the record, by collection. */
export type ContentFiles = ReadonlyMap<CollectionName, readonly ContentFile[]>;

/** A rule of the desk: it looks at the whole record and notes each fault on the file that is to be changed. */
export type Rule = (files: ContentFiles) => void;

/** The files of one collection that could be read. */
export function filesOf(files: ContentFiles, collection: CollectionName): readonly ContentFile[] {
  return (files.get(collection) ?? []).filter(({ readable }) => readable);
}

/** All files that could be read, whatever their collection. */
export function allFiles(files: ContentFiles): ContentFile[] {
  return [...files.values()].flat().filter(({ readable }) => readable);
}
