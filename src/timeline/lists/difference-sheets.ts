import { addresses } from "../addresses.ts";
import { weightOfDifference } from "../comparison/bounded.ts";
import { type Difference, placeInTime } from "../comparison/difference.ts";
import type { Differences } from "../comparison/differences.ts";
import {
  type DifferenceGroup,
  differencesByEvent,
  differencesByKind,
  differencesByTime,
  sharedNumbers,
} from "../comparison/grouped-differences.ts";
import { once } from "../once.ts";
import { capacities } from "./capacities.ts";
import { cutByTime } from "./cut-by-time.ts";
import { type Cut, cutByGroup } from "./cutting.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";

const capacity = capacities.differences;
const weightOf = once(weightOfDifference);
const inTime: Cut<Difference> = cutByTime(placeInTime, capacity, weightOf);

/** All differences by what they are about: a page for each kind where they are many, `/disputes/kind_number/`, cut further by time. */
export function differenceSheetsByKind({ all }: Differences): Sheet<Difference> {
  const place = { address: addresses.disputes, label: "All questions by kind", anchor: "kinds" };
  const groupsOf = (items: readonly Difference[]) =>
    differencesByKind(items).map(({ anchor, label, differences }) => ({ anchor, label, items: differences }));
  return sheetsOf(cutByGroup(groupsOf, capacity, inTime, weightOf)(all, place));
}

/**
 * All differences by the events they belong to, in order of time: where they are many, cut by it; numbers
 * that several events share then have pages of their own.
 */
export function differenceSheetsByEvent({ all }: Differences): Sheet<Difference> {
  const place = { address: addresses.disputesByEvent, label: "All questions by event", anchor: "events" };
  const whole = inTime(all, place);
  if (whole.parts.length === 0) return sheetsOf(whole);
  const { anchor, label } = sharedNumbers;
  const cutting = inTime(
    all.filter(({ event }) => event !== null),
    place,
  );
  const shared = inTime(
    all.filter(({ event }) => event === null),
    { address: `${place.address}${anchor}/`, label, anchor },
  );
  const isEmpty = shared.parts.length === 0 && shared.pages.flat().length === 0;
  return sheetsOf({ ...cutting, parts: isEmpty ? cutting.parts : [...cutting.parts, shared] });
}

/** What a page of differences by kind shows: the kinds, or what there is of one by time. */
export function groupsByKind(sheet: Sheet<Difference>): DifferenceGroup[] {
  return sheet.whole === null ? differencesByKind(sheet.items) : differencesByTime(sheet.items);
}

/** What a page of differences by event shows: the events with theirs, or numbers that several events share by time. */
export function groupsByEvent(sheet: Sheet<Difference>): DifferenceGroup[] {
  const onlyShared = sheet.whole !== null && sheet.items.every(({ event }) => event === null);
  return onlyShared ? differencesByTime(sheet.items) : differencesByEvent(sheet.items);
}

/** The addresses of all pages of both lists. */
export function differenceAddresses(differences: Differences): string[] {
  return [differenceSheetsByKind(differences), differenceSheetsByEvent(differences)].flatMap((root) =>
    allSheets(root).map(({ address }) => address),
  );
}
