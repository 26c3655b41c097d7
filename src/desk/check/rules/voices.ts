import { validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** Nobody both confirms and denies the same. */
export const voicesRule: Rule = (files) => {
  for (const { file, data } of validEntries(files, "reports")) {
    for (const [index, { confirmedBy, deniedBy }] of data.accounts.entries()) {
      for (const [place, id] of deniedBy.entries()) {
        if (!confirmedBy.includes(id)) continue;
        const message = `take \`${id}\` out of \`confirmedBy\` or out of \`deniedBy\`: nobody both confirms and denies it; if each is about another part of the event, say so in \`says\``;
        file.fail(["accounts", index, "deniedBy", place], "voices", message);
      }
    }
  }
};
