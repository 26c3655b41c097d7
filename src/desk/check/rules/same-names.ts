import { fold } from "../../../search/fold.ts";
import { allNames } from "../../../timeline/names.ts";
import { uniquelyNamed } from "../../entries/same-name.ts";
import { type ContentFile, validEntries } from "../content-file.ts";
import type { Rule } from "./rule.ts";

/** No two people, organisations or outlets go by one name: they are one in two files, or nobody can tell them apart. */
export const sameNamesRule: Rule = (files) => {
  for (const kind of uniquelyNamed) {
    const seen = new Map<string, ContentFile>();
    for (const { file, data } of validEntries(files, kind)) {
      for (const name of new Set(allNames(data).map(fold))) {
        const other = seen.get(name);
        if (other === undefined) seen.set(name, file);
        else {
          const written = allNames(data).find((each) => fold(each) === name) ?? name;
          const message = `keep one of the two files, or add to the name what tells them apart: ${other.file.path} has the name “${written}” too`;
          file.warn(["name"], "same-names", message);
        }
      }
    }
  }
};
