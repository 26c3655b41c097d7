import { validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** Nothing is changed before it came into the record. */
export const recordDaysRule: Rule = (files) => {
  for (const { file, data } of [...validEntries(files, "events"), ...validEntries(files, "reports")]) {
    const { added, changed } = data;
    if (changed === undefined || (added !== undefined && added <= changed)) continue;
    const message =
      added === undefined
        ? "an entry that was changed has come into the record before; write that day as `added`"
        : `the entry came into the record only on ${added}; write the day of the change`;
    file.fail(["changed"], "record-days", message);
  }
};
