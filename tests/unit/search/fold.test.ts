import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldedWords } from "../../../src/search/fold.ts";

describe("what is compared alike", () => {
  test.each([
    ["capitals, in Latin", ["Goris", "GORIS", "goris"]],
    ["capitals, in Cyrillic", ["Степанакерт", "СТЕПАНАКЕРТ", "степанакерт"]],
    ["capitals, in Armenian", ["Ստեփանակերտ", "ՍՏԵՓԱՆԱԿԵՐՏ", "ստեփանակերտ"]],
    ["capitals, in Greek, where the last “s” has a form of its own", ["Πούτιν Σας", "ΠΟΥΤΙΝ ΣΑΣ"]],
    ["diacritics", ["Górski Karabach", "Gorski Karabach"]],
    ["diacritics as letters of their own and as marks", ["S\u0327us\u0327a", "Şuşa", "Susa"]],
    ["ə and e", ["Xankəndi", "XANKƏNDİ", "Xankendi"]],
    ["ı and i, with and without dots, small and capital", ["Laçın", "LAÇIN", "LAÇİN", "Lacin", "laçin"]],
    ["ş", ["Şuşa", "ŞUŞA", "Susa"]],
    ["ç", ["Çaylı", "ÇAYLI", "cayli"]],
    ["ğ", ["Ağdam", "AĞDAM", "agdam"]],
    ["ö", ["Röpcke", "RÖPCKE", "Ropcke"]],
    ["ü", ["Füzuli", "FÜZULİ", "fuzuli"]],
    ["ё and е", ["Журавлёв", "ЖУРАВЛЁВ", "Журавлев"]],
    ["й and и", ["Сергей", "СЕРГЕЙ", "сергеи"]],
    ["ї and і, ґ and г", ["Україна Ґанок", "УКРАІНА ГАНОК"]],
    ["և, եւ and եվ", ["Երևան", "Երեւան", "Երեվան", "ԵՐԵՎԱՆ", "ԵՐԵՒԱՆ"]],
    ["և at the beginning of a word", ["Եվրոպա", "Եւրոպա", "ԵՎՐՈՊԱ", "եվրոպա", "ևրոպա"]],
    ["Armenian as written before the reform", ["Դավիթ Սևակ", "Դաւիթ Սեւակ"]],
    ["the Armenian signs of stress and question", ["Երևան", "Երևա՞ն", "Երևա՛ն"]],
    [
      "hyphens of every length, and none",
      ["Nagorno-Karabakh", "Nagorno Karabakh", "Nagorno–Karabakh", "nagorno‑karabakh"],
    ],
    ["apostrophes of every form, and none", ["O’Brien", "O'Brien", "OʼBrien", "O‘Brien", "OBrien"]],
    ["the soft sign in Latin letters", ["Gazanchʹi", "Gazanch’i", "Gazanchi"]],
    ["strokes and joined letters", ["Łódź Straße Æsir", "LODZ STRASSE AESIR"]],
    [
      "quotation marks, full stops, brackets and more space",
      ["“The” Times (Moscow)", " the  times. moscow", "The Times, Moscow"],
    ],
    ["hyphens that are not seen", ["Stepana\u00adkert", "Stepanakert"]],
    [
      "the letters of Arabic and Persian keyboards, and vowel signs",
      ["قره باغ علي كتاب", "قَره باغ علی کتاب"],
    ],
  ])("%s", (_what, spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });
});

test.each([
  ["Goris", "Gorus"],
  ["Шуша", "Суша"],
  ["Երևան", "Երեան"],
  ["Հարություն", "Հարոթյոն"],
  ["Xankəndi", "Khankendi"],
])("what is another word stays another: %s and %s", (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

describe("any text", () => {
  /** Also the letters for which there are rules: among all of Unicode they would hardly be met. */
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."եւվևԵՎՒəƏıIİiςΣσßẞ'’ -՛́̇".split("")) }),
  );

  test("folded twice is the same as folded once", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(fold(written))).toBe(fold(written));
      }),
    );
  });

  test("folded has neither space at its ends, nor two together, nor capitals, nor marks", () => {
    fc.assert(
      fc.property(text, (written) => {
        const folded = fold(written);
        expect(folded).toBe(folded.trim());
        expect(folded).toBe(folded.toLowerCase());
        expect(folded).not.toMatch(/\s\s|[^\S ]|\p{M}|\p{P}/u);
      }),
    );
  });

  test("is compared alike however its marks are written", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(written.normalize("NFC"))).toBe(fold(written));
        expect(fold(written.normalize("NFD"))).toBe(fold(written));
      }),
    );
  });

  test("has the words of its parts", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(foldedWords(`${a} ${b}`)).toEqual([...foldedWords(a), ...foldedWords(b)]);
      }),
    );
  });
});

test("names of the scripts of the record are compared alike in capitals and small letters", () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      ..."abcçdeəfgğhxıijkqlmnoöprsştuüvyzабвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    ),
  });
  fc.assert(
    fc.property(letters, (name) => {
      expect(fold(name.toUpperCase())).toBe(fold(name));
    }),
  );
});

test("a text without letters has no words", () => {
  expect(foldedWords("")).toEqual([]);
  expect(foldedWords(" – ’ … ")).toEqual([]);
});
