import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageAt, wordsOf } from "../support/site/pages.ts";
import { site } from "../support/site/sites.ts";

const ferry = await site("ferry");
const { document } = await pageAt(ferry, "/ru/");

test("the page of a language has the title, the menu and the first words in that language", () => {
  expect(document.documentElement.getAttribute("lang")).toBe("ru");
  expect(document.title).toBe("Паром озера Эмбер");
  expect(wordsOf(document.querySelector("h1"))).toBe("Паром озера Эмбер");
  const menu = [...document.querySelectorAll("header nav > ul > li > a")];
  expect(menu.map((link) => wordsOf(link))).toEqual(["Хронология", "Рассказ", "Карта", "Расхождения"]);
  expect(wordsOf(document.querySelector("footer"))).toContain("Выдуманная история, чтобы пробовать");
});

test("it says who has reviewed the translation, and that the English counts", () => {
  const words = wordsOf(document.querySelector("main"));
  expect(words).toContain("Перевод проверен, проверяющий: Ada Pike.");
  expect(document.querySelector('main p a[href="/"]')?.textContent).toBe("английской страницей");
});

test("its turning points have dates, counts and titles in that language, and lead to the events", () => {
  const lines = [...document.querySelectorAll("#the_story ~ section li")];
  expect(lines.map((line) => wordsOf(line))).toEqual([
    "12 ноября 2000 г. Паром в тумане натыкается на Каменный остров 5 сообщений",
    "4 марта 2001 г. Паром совершает последний рейс 3 сообщения",
    "1 сентября 2004 г. The bridge over Lake Ember is opened 5 сообщений",
  ]);
  const [first] = lines;
  expect(first?.querySelector("time")?.getAttribute("datetime")).toBe("2000-11-12");
  expect(first?.querySelector("a")?.getAttribute("href")).toBe("/events/fog-collision/");
  expect(first?.querySelector("a")?.getAttribute("hreflang")).toBe("en");
});

test("what is not translated, or was translated from other words, is in English and says so", () => {
  const english = [...document.querySelectorAll('main [lang="en"]')].map((element) => wordsOf(element));
  expect(english).toEqual([
    "Nothing of this happened; the story is invented.",
    "English",
    "The bridge over Lake Ember is opened",
  ]);
});

test("names in that language lead to their pages", () => {
  const names = [...document.querySelectorAll("#section_names ~ ul a")];
  expect(names.map((link) => [link.textContent, link.getAttribute("href")])).toContainEqual([
    "Ада Пайк",
    "/people/ada-pike/",
  ]);
});

test.each(["/", "/ru/"])(
  "%s names the page in every language, for readers and for search engines",
  async (address) => {
    const page = await pageAt(ferry, address);
    const alternates = [...page.document.querySelectorAll('link[rel="alternate"][hreflang]')];
    expect(alternates.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")])).toEqual([
      ["en", "https://timeline.example/"],
      ["ru", "https://timeline.example/ru/"],
      ["x-default", "https://timeline.example/"],
    ]);
    const other = address === "/" ? "ru" : "en";
    const link = page.document.querySelector(`main nav a[hreflang="${other}"]`);
    expect(link?.getAttribute("lang")).toBe(other);
  },
);

test("a page that is in one language alone names no other", async () => {
  const { document: event } = await pageAt(ferry, "/events/last-crossing/");
  expect(event.querySelector("link[hreflang]")).toBeNull();
});

test("the site map has it", async () => {
  expect(await readFile(join(ferry, "sitemap-0.xml"), "utf8")).toContain(
    "<loc>https://timeline.example/ru/</loc>",
  );
});
