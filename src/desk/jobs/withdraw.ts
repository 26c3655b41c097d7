import { addressOf, type EntryCollection, nounOf } from "../../schema/collections.ts";
import { addresses } from "../../timeline/addresses.ts";
import { type KnownEntries, pathOf } from "../entries/known-entries.ts";
import { type Destination, nearestAddress } from "./former-addresses.ts";
import { type Change, findEntry, refusal } from "./job.ts";
import { namersOf } from "./references.ts";

/**
 * Takes an entry out of the record. Its addresses lead to the notice or the page that is given; without either, it was
 * never published.
 *
 * @throws {DeskError} where something names the entry.
 */
export function withdraw(
  record: KnownEntries,
  { target, id }: { readonly target: EntryCollection; readonly id: string },
  instead: Destination | null,
): Change {
  const file = findEntry(record, target, id);
  const own = pathOf(file, record);
  const namers = namersOf(record, { target, id }).filter((place) => !place.startsWith(`${own}:`));
  if (namers.length > 0) {
    throw refusal(
      `this ${nounOf(target)} is named here.`,
      namers,
      `Take “${id}” out there, and run this again. Where another ${nounOf(target)} says the same, "npm run merge" joins the two.`,
    );
  }
  const ownPages = [addressOf(target, id), ...(target === "events" ? [addresses.embeddedEvent(id)] : [])];
  return {
    changes: new Map([[own, null]]),
    notes: [],
    destinationOf: (address, has) => {
      if (!ownPages.some((page) => address.startsWith(page))) return nearestAddress(address, has);
      if (instead === null) {
        throw refusal(
          `${address} was published, and its readers must be told what became of it.`,
          [],
          'Say why it is withdrawn, by --why "…", or where its readers find the same now, by --to /events/…/.',
        );
      }
      return instead;
    },
  };
}
