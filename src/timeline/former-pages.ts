import type { z } from "astro/zod";
import type { redirects } from "../schema/redirects.ts";
import { compareText } from "./dates/order.ts";
import { parseDate } from "./dates/parse.ts";
import type { RecordDate } from "./dates/record-date.ts";

/** An address whose page stands elsewhere now. */
export interface MovedPage {
  readonly kind: "moved";
  /** Where it stood. */
  readonly address: string;
  /** Where it stands. */
  readonly to: string;
}

/** An address whose page was taken away. */
export interface WithdrawnPage {
  readonly kind: "withdrawn";
  readonly address: string;
  readonly why: string;
  readonly since: RecordDate;
}

/** What a reader finds at an address at which a page once stood. */
export type FormerPage = MovedPage | WithdrawnPage;

/** The former pages that `redirects.yaml` tells of, by address. */
export function formerPagesOf(data: z.output<typeof redirects>): FormerPage[] {
  return Object.entries(data)
    .map(
      ([address, now]): FormerPage =>
        typeof now === "string"
          ? { kind: "moved", address, to: now }
          : { kind: "withdrawn", address, why: now.withdrawn, since: parseDate(now.date) },
    )
    .toSorted((a, b) => compareText(a.address, b.address));
}
