import { expect, test } from "vitest";
import { indexWords, wholeRecord } from "../../../src/search/index-words.ts";

test("the names of one thing stand together, folded, each once", () => {
  expect(indexWords([["Şuşa", "Susa", "Шуша"], ["Ada Pike"]], [])).toBe(
    `susa / шуша · ada pike · ${wholeRecord}`,
  );
});

test("of texts only the words are added that the index would compare otherwise than search does", () => {
  expect(indexWords([], ["A plain café in Xankəndi, O’Brien’s", null, "Երևա՞ն"])).toBe(
    `xankendi · obriens · երեվան · ${wholeRecord}`,
  );
});
