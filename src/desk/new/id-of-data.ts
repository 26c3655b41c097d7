import type { EntryKind } from "../entries/kinds.ts";
import { suggestId } from "../entries/suggest-id.ts";

/** The id that an entry’s fields make; null where they make none. */
export function idOfData(kind: EntryKind, data: Readonly<Record<string, unknown>>): string | null {
  const [first]: unknown[] = Array.isArray(data["accounts"]) ? data["accounts"] : [];
  const event =
    typeof first === "object" && first !== null && "event" in first ? textOf(first.event) : undefined;
  return suggestId(kind, {
    title: textOf(data["titleTranslation"]) ?? textOf(data["title"]) ?? textOf(data["name"]) ?? null,
    language: data["titleTranslation"] === undefined ? textOf(data["language"]) : undefined,
    date: textOf(data["published"]) ?? textOf(data["date"]),
    source: textOf(data["source"]),
    event,
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
