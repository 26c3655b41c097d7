import { collectionSchemas, entityCollections, entryCollections } from "../../schema/collections.ts";
import { prefixesSources, sourcePrefix, textsOf } from "../../schema/fields.ts";
import { fold } from "../../search/fold.ts";
import { memoizeByObject } from "../../timeline/memoize.ts";
import { allNames } from "../../timeline/names.ts";
import { slugOf } from "../entries/suggest-id.ts";
import { type ContentFile, type ContentFiles, type DataPath, validEntries } from "./content-file.ts";
import { vocabularies } from "./rules/identifiers.ts";

/** The id that is meant where a field for ids has a name: “Example Post” for `example-post`; null where it is none. */
export function idMeantBy(
  written: unknown,
  path: DataPath,
  { collection }: ContentFile,
  files: ContentFiles,
): string | null {
  const place = path.map((step) => (typeof step === "number" ? "*" : step)).join(".");
  const leaf = textsOf(collectionSchemas[collection].schema, "reference").find((each) => each.path === place);
  if (leaf === undefined || typeof written !== "string") return null;
  const ids = idsByName(files);
  for (const target of leaf.value.refersTo) {
    const id = ids.get(`${target}/${fold(written)}`) ?? ids.get(`${target}/${slugOf(written)}`);
    if (id === undefined) continue;
    return target === "sources" && prefixesSources(leaf.value) ? `${sourcePrefix}${id}` : id;
  }
  return null;
}

/** The ids of all that an id can be of, by these ids themselves, by names and by titles. */
const idsByName = memoizeByObject((files: ContentFiles): ReadonlyMap<string, string> => {
  const known = [
    ...entryCollections.flatMap((target) => files[target].map(({ id }) => ({ target, id, names: [id] }))),
    ...entityCollections.flatMap((target) =>
      validEntries(files, target).map(({ id, data }) => ({ target, id, names: allNames(data).map(fold) })),
    ),
    ...(["events", "measures"] as const).flatMap((target) =>
      validEntries(files, target).map(({ id, data }) => ({ target, id, names: [fold(data.title)] })),
    ),
    ...validEntries(files, "site").flatMap(({ data }) =>
      vocabularies.flatMap((target) =>
        data[target].map(({ id, title }) => ({ target, id, names: [id, fold(title)] })),
      ),
    ),
  ];
  return new Map(
    known.flatMap(({ target, id, names }) => names.map((name) => [`${target}/${name}`, id] as const)),
  );
});
