import { dirname, extname, join } from "node:path";
import { entryCollections, nounOf } from "../../schema/collections.ts";
import { identifierPattern } from "../../schema/values.ts";
import { type ContentFile, filesOf } from "../check/content-file.ts";
import { scalarsAt } from "../check/yaml.ts";
import { holderOf, type KnownEntries, pathOf } from "../entries/known-entries.ts";
import { renamedAddress } from "./former-addresses.ts";
import { type Change, findEntry, noSuch, refusal, type Subject } from "./job.ts";
import { renameReferences, withText } from "./references.ts";

/**
 * Gives an entry, or a topic, a phase or a side of `site.yaml`, another id, and writes it wherever it is named.
 *
 * @throws {DeskError} where there is no such thing, or the new id is taken or none.
 */
export function rename(record: KnownEntries, subject: Subject, to: string): Change {
  assertIdentifier(to);
  const destinationOf = renamedAddress(subject.id, to);
  const collection = entryCollections.find((name) => name === subject.target);
  if (collection === undefined) {
    const site = renameInSite(record, subject, to);
    const entries = { ...record.entries, site: [site] };
    const named = [site, ...renameReferences({ ...record, entries }, subject, to)];
    return {
      changes: new Map(named.map((file) => [pathOf(file, record), file.text])),
      notes: [],
      destinationOf,
    };
  }
  const file = findEntry(record, collection, subject.id);
  const holder = holderOf(collection, to, record);
  if (holder !== null) {
    throw refusal(`${holder} has the id “${to}”; choose another one, or join the two by "npm run merge".`);
  }
  const from = pathOf(file, record);
  const path = join(dirname(from), `${to}${extname(from)}`);
  const changes = new Map<string, string | null>([
    [path, file.text],
    [from, null],
  ]);
  for (const named of renameReferences(record, subject, to)) {
    const place = pathOf(named, record);
    changes.set(place === from ? path : place, named.text);
  }
  return { changes, moved: { from, to: path }, notes: [], destinationOf };
}

/** @throws {DeskError} where a text cannot be an id. */
export function assertIdentifier(id: string): void {
  if (identifierPattern.test(id)) return;
  throw refusal(`“${id}” is no id; write lower-case letters a–z (at least one), digits and single hyphens.`);
}

/** `site.yaml` with another id for an item of one of its lists. */
function renameInSite({ entries }: KnownEntries, { target, id }: Subject, to: string): ContentFile<"site"> {
  const found = filesOf(entries, "site").flatMap((file) => ({
    file,
    scalars: scalarsAt(file.document, `${target}.*.id`),
  }))[0];
  const ids = (found?.scalars ?? []).map(({ value }) => String(value));
  const [start, end] = found?.scalars[ids.indexOf(id)]?.range ?? [];
  if (found === undefined || start === undefined || end === undefined) throw noSuch(nounOf(target), id, ids);
  if (ids.includes(to))
    throw refusal(`site.yaml has the ${nounOf(target)} “${to}” already; choose another id.`);
  const { text } = found.file;
  return withText(
    found.file,
    text.slice(0, start) + text.slice(start, end).replace(id, to) + text.slice(end),
  );
}
