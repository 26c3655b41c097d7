import { describe, expect, test } from "vitest";
import { findLanguage } from "../../../../src/desk/import/find-language.ts";

const found = (...values: string[]) => values.map((value) => ({ value, from: "somewhere" }));

describe("the language", () => {
  const languageOf = (languages: string[], text = "") =>
    findLanguage({ languages: found(...languages), titles: [], text });
  const russian = "Паром ушёл на покой и больше не вернётся никогда";

  test.each([
    ["en-NZ", "en"],
    ["ru_RU", "ru"],
    ["zh-Hant-TW", "zh-Hant"],
    ["HY", "hy"],
  ])("%s is %s", (written, tag) => {
    expect(languageOf([written])).toBe(tag);
  });

  test("what is no language, or not written in the script of the text, is passed over", () => {
    expect(languageOf(["", "english!", "und", "klingon", "az"])).toBe("az");
    expect(languageOf(["en", "ru"], russian)).toBe("ru");
    expect(languageOf(["en"], russian)).toBeNull();
    expect(languageOf(["ja"], "日本語の記事".repeat(10))).toBe("ja");
  });

  test("can be written as a word", () => {
    expect(languageOf(["English"])).toBe("en");
  });

  test.each([
    ["hy", "en", "Ռուս խաղաղապահները լքել են դիտակետը, հայտնել է նախարարությունը։"],
    [
      "uk",
      "ru",
      "Російські військові залишили пост, повідомило міністерство оборони Азербайджану. ".repeat(5),
    ],
    [
      "ru",
      "uk",
      "Российские военные покинули пост, сообщило министерство обороны Азербайджана. Это было вечером. ".repeat(
        5,
      ),
    ],
    [
      "az",
      "en",
      "Rusiya sülhməramlıları Dadivəng monastırından çıxıb, Müdafiə Nazirliyi bildirib. ".repeat(5),
    ],
    [
      "en",
      "az",
      "The ministry said that the last of the peacekeepers had left and that the post was empty. ".repeat(5),
    ],
  ])("is %s by its letters or small words, whatever the page states (%s)", (tag, stated, text) => {
    expect(languageOf([stated], text)).toBe(tag);
    expect(languageOf([], text)).toBe(tag);
  });

  test("is not told by the letters of a headline, nor where they leave a doubt", () => {
    expect(languageOf([], "The last of the peacekeepers leave the post")).toBeNull();
    expect(
      languageOf(["tr"], "Rus barış gücü Dadivank manastırından ayrıldı, bakanlık açıkladı. ".repeat(5)),
    ).toBe("tr");
  });
});
