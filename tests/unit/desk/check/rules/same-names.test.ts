import { expect, test } from "vitest";
import { warningsWith } from "../../../../support/desk/faults.ts";

const another = (name: string) => ({ "people/another.yaml": `name: ${name}\n` });

test.each(["Ada Pike", "ada pike", "Ада Пайк"])(
  "a second person of the name %s is a warning",
  async (name) => {
    const warnings = await warningsWith(another(name), "same-names");
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.file).toMatch(/^people\//);
    expect(warnings[0]?.message).toMatch(
      /^keep one of the two files, or add to the name what tells them apart/,
    );
  },
);

test("a name that has more to it is another one, and places may share theirs", async () => {
  expect(await warningsWith(another("Ada Pike (engineer)"), "same-names")).toEqual([]);
  const place = "name: Ember Quay\nkind: district\ncountry: NZ\n";
  expect(await warningsWith({ "places/district.yaml": place }, "same-names")).toEqual([]);
});
