import { identifierPattern } from "../../../schema/identifier.ts";
import type { ContentFile } from "../content-file.ts";
import { allFiles, type Rule } from "./rule.ts";

/** A file's name is a fit id, and no other file of its collection has the same: each entry would hide the other. */
export const identifiersRule: Rule = (files) => {
  const seen = new Map<string, ContentFile>();
  for (const file of allFiles(files)) {
    if (!identifierPattern.test(file.id)) {
      file.fail(
        [],
        "identifiers",
        `the file’s name “${file.id}” is no id; name it with lower-case letters a–z, digits and single hyphens`,
      );
    }
    const key = `${file.collection}/${file.id}`;
    const other = seen.get(key);
    if (other !== undefined) {
      file.fail([], "identifiers", `${other.file.path} has the same id “${file.id}”; rename one of the two`);
    }
    seen.set(key, file);
  }
};
