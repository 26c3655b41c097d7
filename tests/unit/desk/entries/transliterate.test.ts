import { expect, test } from "vitest";
import { transliterate } from "../../../../src/desk/entries/transliterate.ts";

test.each([
  ["Şuşa, Ağdam", undefined, "shusha, aghdam"],
  ["Xocalı", "az", "khojali"],
  ["Çıraqlı", "tr", "chiraqli"],
  ["façade, Curaçao", "fr", "facade, curacao"],
  ["Президент Ельцин и его съезд", "ru", "prezident eltsin i ego sezd"],
  ["Гривня", "uk", "hryvnya"],
  ["Գորիս, Որոտան, Երևան, Ուջան", "hy", "goris, vorotan, yerevan, ujan"],
  ["თბილისი", "ka", "tbilisi"],
  ["Αθήνα", "el", "athina"],
  ["Łódź, Đà, Straße", undefined, "lodz, da, strasse"],
])("%s (%s) is written %s", (text, language, plain) => {
  expect(transliterate(text, language)).toBe(plain);
});

test("letters whose sound is not known stay as they are", () => {
  expect(transliterate("北京 2024")).toBe("北京 2024");
});
