import { isDeepStrictEqual } from "node:util";

/** Which of two entries decides where both say something of a single value. */
export type Keep = "from" | "into";

/** A field that both may have. */
export interface JoinedField {
  readonly key: string;
  readonly isList: boolean;
}

/** What an entry says, by the keys of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field of which two entries say different things. */
export interface TwoValues {
  readonly key: string;
  readonly from: unknown;
  readonly into: unknown;
}

/** What is of an entry’s file itself and does not go over to another one. */
const ownFields = new Set(["added", "changed", "draft"]);

/**
 * Joins the fields of two entries of a kind. Lists are united, without items that are there twice. A single value that
 * only one has is taken; where an editor said which of the two to keep, all single values are those of that one.
 */
export function joinFields(form: readonly JoinedField[], from: Fields, into: Fields, keep: Keep | null) {
  const joined: Record<string, unknown> = {};
  /** Fields on which nobody has decided. */
  const undecided: TwoValues[] = [];
  /** Values of the one that was not kept. */
  const leftOut: { readonly key: string; readonly value: unknown }[] = [];
  for (const { key, isList } of form) {
    const [other, own] = [from[key] ?? undefined, into[key] ?? undefined];
    if (ownFields.has(key)) joined[key] = own;
    else if (isList) joined[key] = unite(listOf(own), listOf(other));
    else if (isDeepStrictEqual(own, other)) joined[key] = into[key];
    else if (keep === null) {
      joined[key] = own ?? other;
      if (own !== undefined && other !== undefined) undecided.push({ key, from: other, into: own });
    } else {
      joined[key] = keep === "into" ? into[key] : from[key];
      const lost = keep === "into" ? other : own;
      if (lost !== undefined) leftOut.push({ key, value: lost });
    }
  }
  return { joined, undecided, leftOut };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The items of a list, and those of another one that it lacks. Of two items of which one says all that the other says, the longer stays. */
function unite(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const united = [...list];
  for (const item of others) {
    const same = united.findIndex((each) => includes(each, item) || includes(item, each));
    const known = united[same];
    if (same === -1) united.push(item);
    else if (!includes(known, item)) united[same] = item;
  }
  return united;
}

/** Whether an item of a list says all that another one says. */
function includes(item: unknown, other: unknown): boolean {
  if (isDeepStrictEqual(item, other)) return true;
  if (!isFields(item) || !isFields(other)) return false;
  return Object.entries(other).every(([key, value]) => isDeepStrictEqual(item[key], value));
}

/** Whether a value is a group of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
