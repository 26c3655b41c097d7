import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parse, stringify, YAMLParseError } from "yaml";
import type { EntryCollection } from "../../schema/collections.ts";
import { faultsOf } from "../entries/entry-form.ts";

type Data = Record<string, unknown>;

/** What an editor answered before the questions ended early; null where there is nothing. */
export async function readKept(file: string): Promise<Data | null> {
  try {
    const data: unknown = parse(await readFile(file, "utf8"));
    return typeof data === "object" && data !== null ? Object.fromEntries(Object.entries(data)) : null;
  } catch (error) {
    if (error instanceof YAMLParseError || (error instanceof Error && "code" in error)) return null;
    throw error;
  }
}

/** Keeps answers for the next time, but for those that are not finished; says whether there are any. */
export async function keepAnswers(
  file: string,
  collection: EntryCollection,
  data: Readonly<Data>,
): Promise<boolean> {
  const finished = withoutFaults(collection, data);
  if (Object.keys(finished).length === 0) return false;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, stringify(finished));
  return true;
}

/** Removes what was kept, once it is in the record. */
export async function forgetKept(file: string): Promise<void> {
  await rm(file, { force: true });
}

function withoutFaults(collection: EntryCollection, data: Readonly<Data>): Data {
  const faulty = faultsOf(collection, data).map(({ path: [key, index] }) => `${key}/${index}`);
  const isFaulty = (key: string) => faulty.some((path) => path.startsWith(`${key}/`));
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      if (!isFaulty(key)) return [[key, value]];
      if (!Array.isArray(value)) return [];
      const items: unknown[] = value;
      const whole = items.filter((_, index) => !faulty.includes(`${key}/${index}`));
      return whole.length === 0 ? [] : [[key, whole]];
    }),
  );
}
