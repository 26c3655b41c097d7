import { admittedDays, dayNumber } from "../../timeline/comparison/admitted.ts";
import type { RecordDate } from "../../timeline/dates/record-date.ts";
import type { Snapshot } from "./answer.ts";
import { isSamePage } from "./same-page.ts";

/** By how many days the day of an outlet and that of UTC can differ. */
const zones = 1;

/** The address of a copy that can be recorded; or none, and why a capture that was found is no such copy. */
export type Choice =
  | { readonly copy: string }
  | { readonly copy: null /** Null where none was found at all. */; readonly why: string | null };

/** The report that the copy shall be of. */
export interface Wanted {
  /** Where it stands on the outlet's site. */
  readonly address: string;
  readonly published: RecordDate;
}

/**
 * Whether a capture can stand as the copy of a report: it can be read, it holds the page and no error or
 * redirect (status 200), it is of the report's own address, and it was not made before the report can have
 * come out, since it cannot hold the report then. Its address is given with https.
 *
 * Where the day of publication is only about known, the days beside it are allowed; and always one day
 * before: captures are dated in UTC, and what an outlet east of it prints with a new day is captured there
 * while the old one still runs.
 */
export function chooseCopy(snapshot: Snapshot | null, { address, published }: Wanted): Choice {
  if (snapshot === null) return none(null);
  const { available, url, timestamp, status } = snapshot;
  const captured = /^https?:\/\/[^/]+\/web\/(\d{14})\/(https?:\/\/.+)$/.exec(url);
  const [, time, page] = captured ?? [];
  if (page === undefined || time !== timestamp || !URL.canParse(page)) {
    return none(`the service names ${url}, which is no address of a copy`);
  }
  if (!isSamePage(page, address)) return none(`the nearest copy is of another page, ${page}`);
  if (!available) return none("the nearest copy cannot be read at present");
  if (status !== "200") return none(`the nearest copy is of an error or a redirect, status ${status}`);
  const day = `${timestamp.slice(0, 4)}-${timestamp.slice(4, 6)}-${timestamp.slice(6, 8)}`;
  if (dayNumber(day) < admittedDays(published).least - zones) {
    return none(`the nearest copy was made on ${day}, before the report was published`);
  }
  return { copy: url.replace(/^http:/, "https:") };
}

function none(why: string | null): Choice {
  return { copy: null, why };
}
