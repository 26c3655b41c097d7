import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { describe, expect, test, vi } from "vitest";
import { contentFiles } from "../../support/content/read-record.ts";
import { contentFolder } from "../../support/desk/content-folder.ts";
import { markdownFile, reportFields } from "../../support/desk/files.ts";
import { scriptedAsker } from "../../support/desk/scripted-asker.ts";
import { lakeEmber } from "../../support/record/lake-ember.ts";
import { projectDirectory } from "../../support/run-node.ts";

const schemaOfReports = "../../../src/schema/report.ts";

// Reports whose accounts have two fields more. All modules are loaded anew, since other tests may have loaded them
// with the schema as it is.
vi.resetModules();
vi.doMock(schemaOfReports, async (original) => {
  const { report } = await original<typeof import("../../../src/schema/report.ts")>();
  const { account } = await import("../../../src/schema/account.ts");
  const { unpublished } = await import("../../../src/schema/fields.ts");
  const { ownWords, references } = await import("../../../src/schema/values.ts");
  const accounts = z
    .array(
      account.extend({
        weather: ownWords.optional().describe("What the weather was like."),
        witnesses: references("people").default([]).describe("Who saw it.").meta(unpublished),
      }),
    )
    .default([])
    .describe("What the report says of each event.");
  return { report: report.safeExtend({ accounts }) };
});

const { checkTexts } = await import("../../../src/desk/check/check-content.ts");
const { readKnownEntries } = await import("../../../src/desk/entries/known-entries.ts");
const { jsonSchemas } = await import("../../../src/desk/json-schemas.ts");
const { editorSetup } = await import("../../../src/desk/web-editor/config.ts");
const { writeEntryFile } = await import("../../../src/desk/web-editor/entry-file.ts");
const { askFields } = await import("../../../src/desk/new/ask-fields.ts");
const { reportData } = await import("../../../src/exports/json-data.ts");
const { fieldsOf } = await import("../../../src/schema/fields.ts");
const { report } = await import("../../../src/schema/report.ts");

// Tests that come after this one have the schema as it is.
vi.doUnmock(schemaOfReports);
vi.resetModules();

describe("a field that only the schema knows", () => {
  const folder = join(projectDirectory, "tests/fixtures/record");
  const texts = new Map(contentFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));

  /** What the check says about a report with an account. */
  function messagesFor(...lines: readonly string[]): string[] {
    const fields = [...reportFields, "accounts:", "  - event: last-crossing", "    says: It sank.", ...lines];
    const { files } = checkTexts(folder, new Map([...texts, ["reports/2001/sank.md", markdownFile(fields)]]));
    return files
      .flatMap(({ messages }) => messages)
      .map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`);
  }

  test("is known to the check, which applies the rules on our own words to it", () => {
    expect(messagesFor("    weather: It rained.")).toEqual([]);
    expect(messagesFor("    weather: It rained rained, it wasn't dry #1.")).toEqual([
      "10 cut-texts: nothing from “#1.” on would be shown; put the whole text in quotation marks, or remove the comment",
      "10 double-words: “rained rained”: write the word once",
      "10 quotation-marks: write ’ instead of ' (or ‘ and ’ around a quotation within a quotation)",
    ]);
    expect(messagesFor("    wether: It rained.")).toEqual([
      "10 schema: `wether`: no such field; did you mean `weather`?",
    ]);
  });

  test("is looked up where it refers to other entries, which are then in use", () => {
    expect(messagesFor("    witnesses: [ada-pyke]")).toEqual([
      "10 references: no person `ada-pyke`; did you mean `ada-pike`?",
    ]);
    texts.set("people/bo-reed.yaml", "name: Bo Reed\n");
    expect(messagesFor().map((message) => message.split(":")[0])).toEqual(["1 unused-entities"]);
    expect(messagesFor("    witnesses: [bo-reed]")).toEqual([]);
    texts.delete("people/bo-reed.yaml");
  });

  test("is in the JSON Schema, with what it is", () => {
    const schema: unknown = JSON.parse(jsonSchemas().get("reports.schema.json") ?? "");
    const within = "properties.accounts.items.properties";
    expect(schema).toHaveProperty(`${within}.weather`, {
      type: "string",
      maxLength: 2000,
      description: "What the weather was like.",
      holds: "own words",
    });
    expect(schema).toHaveProperty(`${within}.witnesses.items.refersTo`, ["people"]);
  });

  test("is asked for, with the entries that it can refer to", async () => {
    const known = await readKnownEntries(await contentFolder());
    const { asker, asked, offered } = scriptedAsker([
      ["event", "last-crossing"],
      ["says", "It sank."],
      ["What else", ["weather", "witnesses"]],
      ["weather", "It rained."],
      ["witnesses", ["ada-pike"]],
    ]);
    const [accounts] = fieldsOf(report).filter(({ key }) => key === "accounts");
    const item = accounts?.value.type === "list" ? accounts.value.of : undefined;
    const fields = item?.type === "group" ? item.fields : [];
    expect(await askFields(fields, {}, { asker, known, faultOf: () => null, near: () => "" })).toEqual({
      event: "last-crossing",
      says: "It sank.",
      weather: "It rained.",
      witnesses: ["ada-pike"],
    });
    expect(asked).toContain("weather\nWhat the weather was like.");
    expect(offered.get("witnesses\nWho saw it.")?.map(({ label }) => label)).toEqual(["Ada Pike"]);
  });

  test("is in the web editor, which writes it", async () => {
    const known = await readKnownEntries(await contentFolder());
    const place = { repository: "ember/lake", folder: "content" };
    const [reports] =
      editorSetup({ place, title: "The ferry", known, signIn: null }).config.collections ?? [];
    expect(reports).toHaveProperty(
      "fields",
      expect.arrayContaining([
        expect.objectContaining({
          name: "accounts",
          fields: expect.arrayContaining([
            expect.objectContaining({ name: "weather", hint: "What the weather was like.", widget: "text" }),
            expect.objectContaining({ name: "witnesses", widget: "relation", collection: "people" }),
          ]),
        }),
      ]),
    );
    expect(
      writeEntryFile("reports", { accounts: [{ witnesses: [], weather: "It rained." }] }, new Set()),
    ).toContain("accounts:\n  - { weather: It rained. }\n");
  });

  test("is in the data files where it is published, and missed where the timeline does not have it", () => {
    const [joined] = lakeEmber().reports;
    if (joined === undefined) throw new Error("The small story has no report.");
    const withWeather = {
      ...joined,
      accounts: joined.accounts.map((each) => ({ ...each, weather: "It rained.", witnesses: [] })),
    };
    const data = reportData(withWeather, (path) => path);
    expect(data).toHaveProperty("accounts.0.weather", "It rained.");
    expect(data).not.toHaveProperty("accounts.0.witnesses");
    expect(() => reportData(joined, (path) => path)).toThrow(
      "The schema publishes `weather`, but the timeline has no value for it.",
    );
  });
});
