import { fold } from "../../../search/fold.ts";
import { type ContentFile, validEntries } from "../content-file.ts";
import { draftsLast } from "./addresses.ts";
import type { Rule } from "./rule.ts";

/** No outlet has two reports of one day under one headline: that is one report at two addresses. */
export const repeatedReportsRule: Rule = (files) => {
  const seen = new Map<string, ContentFile>();
  for (const { file, data } of draftsLast(validEntries(files, "reports"))) {
    if (data.title === null) continue;
    const key = [data.source, data.published, fold(data.title)].join("\n");
    const other = seen.get(key);
    if (other === undefined) seen.set(key, file);
    else {
      const message = `delete one of the two, and keep its accounts in the other: ${other.file.path} has the same outlet, day and headline`;
      file.warn(["title"], "repeated-reports", message);
    }
  }
};
