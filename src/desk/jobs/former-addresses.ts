import { isDeepStrictEqual } from "node:util";
import type { z } from "astro/zod";
import { Document, isMap, isNode, parseDocument } from "yaml";
import { redirects, type withdrawal } from "../../schema/redirects.ts";
import { addresses } from "../../timeline/addresses.ts";
import { printFields } from "../entries/print-text.ts";
import { refusal } from "./job.ts";

/** Where readers of an old address are led: to another address, or to a notice that the page was withdrawn. */
export type Destination = string | z.output<typeof withdrawal>;

/** Whether there is a page, a feed or a calendar at an address. */
export type HasPage = (address: string) => boolean;

/** Where readers are led who look for something under another id. A part of an address can be the id by chance: `/people/people/`. */
export function renamedAddress(from: string, to: string) {
  return (address: string, has: HasPage): string => {
    const parts = address.split("/");
    const renamed = parts.flatMap((part, place) =>
      // The first part says what kind of page it is.
      part === from && place > 1 ? parts.with(place, to).join("/") : [],
    );
    return renamed.find(has) ?? nearestAddress(renamed[0] ?? address, has);
  };
}

/** The closest of the pages above an address; for a feed or a calendar, of the feeds or calendars. */
export function nearestAddress(address: string, has: HasPage): string {
  const name = /[^/]*$/.exec(address)?.[0] ?? "";
  let folder = address.slice(0, address.length - name.length);
  while (folder !== "/") {
    folder = folder.replace(/[^/]+\/$/, "");
    if (has(folder + name)) return folder + name;
  }
  if (name === "") return addresses.home;
  return name.endsWith(".ics") ? addresses.calendar : addresses.feed;
}

interface Addresses {
  /** All that were ever published. */
  readonly promised: readonly string[];
  readonly has: HasPage;
  readonly destinationOf: (address: string, has: HasPage) => Destination;
}

/**
 * The text of `redirects.yaml` with a line for each published address that has no page any more. Old addresses that
 * led there are led on, so that nobody is sent on twice; one that has a page again loses its line. Null for no file.
 *
 * @throws {DeskError} where a new page would be at an address that belonged to another one.
 */
export function redirectsAfter(
  text: string | null,
  { promised, has, destinationOf }: Addresses,
): string | null {
  const before = text ?? "";
  const document = parseDocument(before, { prettyErrors: false });
  const { contents } = document;
  const data = redirects.parse(document.toJS() ?? {});
  const edits: { start: number; end: number; by: string }[] = [];
  const expected = new Map<string, Destination>();
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const [start, , keyEnd] = (isNode(key) ? key.range : null) ?? [0, 0, 0];
    const range = (isNode(value) ? value.range : null) ?? [keyEnd, keyEnd, keyEnd];
    const address = String(key);
    const current: Destination = data[address] ?? "";
    const lineEnd = before.indexOf("\n", Math.max(range[0], range[1] - 1)) + 1 || before.length;
    const next = typeof current === "string" && !has(current) ? destinationOf(current, has) : current;
    if (has(address)) {
      if (next !== address) throw takenAddress(address, current);
      edits.push({ start, end: lineEnd, by: "" });
      continue;
    }
    expected.set(address, next);
    if (next === current) continue;
    if (typeof next === "string") edits.push({ start: range[0], end: range[1], by: next });
    else edits.push({ start, end: lineEnd, by: printFields(new Document({ [address]: next })) });
  }
  const lost = promised.filter((address) => !has(address) && !expected.has(address));
  const added = Object.fromEntries(lost.map((address) => [address, destinationOf(address, has)]));
  for (const address of lost) expected.set(address, added[address] ?? addresses.home);
  const kept = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, by }) => whole.slice(0, start) + by + whole.slice(end), before);
  const lines = lost.length === 0 ? "" : printFields(new Document(added));
  const after = `${kept}${kept === "" || kept.endsWith("\n") ? "" : "\n"}${lines}`;
  if (after === before) return text;
  const read = parseDocument(after, { prettyErrors: false });
  if (read.errors.length > 0 || !isDeepStrictEqual(read.toJS() ?? {}, Object.fromEntries(expected))) {
    throw refusal(
      "redirects.yaml is written in an unusual way; write each old address in a line of its own.",
    );
  }
  return after === "" ? null : after;
}

function takenAddress(address: string, current: Destination) {
  const why = typeof current === "string" ? `leads to ${current}` : "says why another page was withdrawn";
  return refusal(
    `${address} was the address of another page and ${why} (redirects.yaml); choose another id.`,
  );
}
