import { expect, test } from "vitest";
import { baseForms } from "../../../src/search/base-forms.ts";
import { fold } from "../../../src/search/fold.ts";
import { inflectedNames } from "../../support/search/inflected-names.ts";

/** The word, which may be the name when folded (“Дмитрии” is “Дмитрий”), and its base forms. */
function wordsOf(form: string): string[] {
  return [form, ...baseForms(form)];
}

/** The share of the forms of names that must lead to their name. */
const enough = 0.95;

test.each(Object.entries(inflectedNames))(
  "in %s, nearly all forms of names lead to their name",
  (_, words) => {
    const trials = Object.entries(words).flatMap(([word, forms]) =>
      forms.split(" ").map((form) => ({ word, form })),
    );
    const missed = trials.filter(({ word, form }) => !wordsOf(fold(form)).includes(fold(word)));
    const share = 1 - missed.length / trials.length;
    expect(share, missed.map(({ word, form }) => `${form} (${word})`).join("\n")).toBeGreaterThanOrEqual(
      enough,
    );
  },
);

test("no form leads to another name of its language than its own or one that shares the form", () => {
  const wrong = Object.entries(inflectedNames).flatMap(([language, words]) => {
    const bearers = new Map<string, Set<string>>();
    for (const [word, forms] of Object.entries(words)) {
      for (const form of forms.split(" ")) {
        const name = fold(form);
        bearers.set(name, (bearers.get(name) ?? new Set()).add(fold(word)));
      }
    }
    const names = new Set(Object.keys(words).map(fold));
    return [...bearers].flatMap(([form, own]) =>
      baseForms(form)
        .filter((base) => names.has(base) && !own.has(base))
        .map((base) => `${language}: ${form} → ${base}`),
    );
  });
  expect(wrong).toEqual([]);
});

test.each([
  ["Lavrov’s", "Lavrov"],
  ["Pashinyan's", "Pashinyan"],
  ["Karabakhs", "Karabakh"],
])("the English possessive %s leads to %s", (form, name) => {
  expect(baseForms(fold(form))).toContain(fold(name));
});

test.each([
  ["Armenian", "Armenia"],
  ["Армения", "Армен"],
  ["Варданян", "Вардан"],
  ["Захаров", "Захарова"],
  ["Իվանյան", "Իվան"],
  ["Լենցովա", "Լենցով"],
  ["Azerbaijan", "Azerbaij"],
])("%s is no form of %s", (word, other) => {
  expect(baseForms(fold(word))).not.toContain(fold(other));
});

test("a word is none of its own base forms, and no stem is shorter than three letters", () => {
  expect(baseForms("сочи")).not.toContain("сочи");
  expect(baseForms("баку").map((base) => base.slice(0, 3))).toEqual(Array(4).fill("бак"));
  expect(baseForms("ани")).toEqual([]);
  expect(baseForms("")).toEqual([]);
});
