import type { z } from "astro/zod";
import type { redirects } from "../schema/redirects.ts";
import { compareText } from "./dates/order.ts";
import { parseDate } from "./dates/parse.ts";
import type { RecordDate } from "./dates/record-date.ts";

/** What is at the address of a former page or feed: that it has moved, or that it was withdrawn. */
export type FormerPage =
  | { readonly kind: "moved"; readonly address: string; readonly to: string }
  | {
      readonly kind: "withdrawn";
      readonly address: string;
      readonly why: string;
      readonly since: RecordDate;
    };

/** The former pages and feeds in `redirects.yaml`, by address. */
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
