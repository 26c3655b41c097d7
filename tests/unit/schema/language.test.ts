import { expect, test } from "vitest";
import { language } from "../../../src/schema/values.ts";
import { refusalsOf } from "../../support/schema/refusals.ts";

test.each(["en", "hy", "az", "ru", "en-GB", "az-Cyrl", "zh-Hant", "ckb"])(
  "the language %s is taken",
  (tag) => {
    expect(refusalsOf(language, tag)).toEqual([]);
  },
);

test.each(["EN", "en-gb", "en_GB", "English", "", "e", "zh-hant", "iw"])(
  "the language “%s” is refused, with how to write one",
  (tag) => {
    const refusals = refusalsOf(language, tag);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toContain("write the language as its BCP 47 tag");
  },
);
