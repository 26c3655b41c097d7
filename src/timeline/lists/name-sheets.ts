import { type EntityCollection, entityCollections } from "../../schema/kind-lists.ts";
import { entityKinds } from "../../schema/kinds.ts";
import { addresses } from "../addresses.ts";
import { type ListedName, listNames } from "../name-list.ts";
import type { Timeline } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutByInitial } from "./cut-by-initial.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";

/** All names of one kind of entities, every spelling. */
export interface NamesOfKind {
  readonly kind: EntityCollection;
  readonly label: string;
  /** The path of the index of the kind. */
  readonly path: string;
  readonly names: readonly ListedName[];
}

/** All names of the record by kinds. */
export function namesByKind(timeline: Timeline): NamesOfKind[] {
  return entityCollections.map((kind) => {
    const { title, address } = entityKinds[kind];
    return { kind, label: title, path: address, names: listNames(timeline[kind]) };
  });
}

/** The pages of all names of each kind, `/search/people/` and so on; none where all names stand on the search page. */
export function nameSheets(kinds: readonly NamesOfKind[]): ReadonlyMap<NamesOfKind, Sheet<ListedName>> {
  const count = kinds.reduce((sum, { names }) => sum + names.length, 0);
  if (count <= capacities.allNames) return new Map();
  return new Map(
    kinds.map((kind) => {
      const place = {
        address: `${addresses.search}${kind.kind}/`,
        label: kind.label,
        anchor: `names_${kind.kind}`,
      };
      return [kind, sheetsOf(cutNames(kind.names, place))];
    }),
  );
}

const cutNames = cutByInitial<ListedName>(({ name }) => name, capacities.allNames / 2);

/** The addresses of all pages of names. */
export function nameAddresses(timeline: Timeline): string[] {
  return [...nameSheets(namesByKind(timeline)).values()].flatMap((root) =>
    allSheets(root).map(({ address }) => address),
  );
}
