import { expect, test } from "vitest";
import { earlySerifFaces, serifFaces } from "../../../src/fonts/faces.ts";

/** “latin 400”, for each face that is preloaded. */
function early(page: string): string[] {
  return earlySerifFaces(page).map((place) => {
    const face = serifFaces[place];
    return `${face?.script.name} ${face?.weight}`;
  });
}

test("English alone needs the regular and the bold face of every page", () => {
  expect(early("<h1>The ferry</h1><p>It crossed.</p>").sort()).toEqual(["latin 400", "latin 600"]);
});

test("a script in the text needs its regular face, one in the title its bold one, too", () => {
  expect(early("<h1>The ferry</h1><p>паром</p>")).toContain("cyrillic 400");
  expect(early("<h1>The ferry</h1><p>паром</p>")).not.toContain("cyrillic 600");
  expect(early('<h1 lang="ru">Паром</h1><p>It crossed.</p>')).toContain("cyrillic 600");
});

test("several scripts need a face each", () => {
  expect(early("<p>Xankəndi, Степанакерт, Ստեփանակերտ</p>")).toEqual(
    expect.arrayContaining(["latin-ext 400", "cyrillic 400", "armenian 400"]),
  );
});

test("letters that no face has need none", () => {
  expect(early("<p>喀拉巴赫</p>").sort()).toEqual(["latin 400", "latin 600"]);
});
