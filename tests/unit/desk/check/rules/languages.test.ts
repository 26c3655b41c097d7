import { describe, expect, test } from "vitest";
import { faultsWith } from "../../../../support/desk/faults.ts";
import { markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const report = "reports/2001/sank.md";

function reportIn(language: string): string {
  return markdownFile(withField(reportFields, "language", `language: ${language}`));
}

describe("a language that there is not", () => {
  test.each([
    ["qq", 'write its BCP 47 tag, for example "en"'],
    ["english", 'write "en"'],
    ["armenian", 'write "hy"'],
    ["russian", 'write "ru"'],
    ["xyzzy", 'write its BCP 47 tag, for example "en"'],
  ])("(%s) is a fault, with the tag where it is known", async (tag, advice) => {
    const faults = await faultsWith({ [report]: reportIn(tag) });
    expect(faults).toEqual([
      { file: report, place: "6:11", rule: "languages", message: `no language \`${tag}\`; ${advice}` },
    ]);
  });

  test("is found in the names of an entity too", async () => {
    const text = "name: Bay\nkind: bay\ncountry: NZ\nnames:\n  - { name: Бухта, language: russian }\n";
    const [fault, ...others] = await faultsWith({ "places/bay.yaml": text });
    expect(fault).toMatchObject({ file: "places/bay.yaml", place: "5:30", rule: "languages" });
    expect(others).toEqual([]);
  });
});

describe("a tag that is not in its usual form", () => {
  test.each([
    ["EN", '"en"'],
    ["en_GB", '"en-GB"'],
    ["en-gb", '"en-GB"'],
    ["rus", '"ru"'],
    ["English", '"en"'],
    ["Armenian", '"hy"'],
    ["Azerbaijani", '"az"'],
  ])("(%s) is one fault, of the schema, with the tag that is meant", async (tag, meant) => {
    const faults = await faultsWith({ [report]: reportIn(tag) });
    expect(faults).toEqual([
      {
        file: report,
        place: "6:11",
        rule: "schema",
        message: `\`language\`: write the language as its BCP 47 tag, here ${meant}`,
      },
    ]);
  });
});

test.each(["hy", "az", "az-Cyrl", "zh-Hant", "ckb", "en-GB", "mul", "und", "aaa"])(
  "the language %s is none",
  async (tag) => {
    expect(await faultsWith({ [report]: reportIn(tag) })).toEqual([]);
  },
);
