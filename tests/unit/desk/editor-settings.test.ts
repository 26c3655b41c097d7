import { readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob, normalize } from "node:path";
import { z } from "astro/zod";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { ContentFile } from "../../../src/desk/check/content-file.ts";
import { jsonSchemas, schemasDirectory } from "../../../src/desk/json-schemas.ts";
import { type CollectionName, collectionNames, collectionSchemas } from "../../../src/schema/collections.ts";
import { projectDirectory } from "../../support/run-node.ts";

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(projectDirectory, path), "utf8"));
}

const settings = z.object({ "yaml.schemas": z.record(z.string(), z.string()) });

describe("the JSON Schemas for editors", () => {
  test("are those of the schemas as they stand; where this fails, run npm run schemas", () => {
    const written = readdirSync(join(projectDirectory, schemasDirectory)).map(
      (name) => [name, readFileSync(join(projectDirectory, schemasDirectory, name), "utf8")] as const,
    );
    expect(new Map(written)).toEqual(jsonSchemas());
  });

  test("describe every field for the editor, and allow no other", () => {
    const fields = z.object({
      properties: z.record(z.string(), z.object({ description: z.string().min(10) })),
      additionalProperties: z.literal(false),
    });
    for (const text of jsonSchemas().values())
      expect(fields.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  test("are used for the YAML files of their collections, and for all of these", () => {
    const used = Object.entries(settings.parse(readJson(".vscode/settings.json"))["yaml.schemas"]);
    const named = used.map(([schema, files]) => [normalize(schema), files]);
    const yaml = collectionNames.filter((name) => collectionSchemas[name].files.endsWith(".yaml"));
    expect(named).toEqual(
      yaml.map((name) => [
        `${schemasDirectory}/${name}.schema.json`,
        `content/${collectionSchemas[name].files}`,
      ]),
    );
  });
});

describe("the snippets for editors", () => {
  const snippets = z
    .record(z.string(), z.object({ prefix: z.string(), body: z.array(z.string()) }))
    .parse(readJson(".vscode/report.code-snippets"));

  /** What a snippet writes where an editor changes nothing. */
  function written(name: string): string {
    const variables = { CURRENT_YEAR: "2001", CURRENT_MONTH: "03", CURRENT_DATE: "05" };
    const dated = Object.entries(variables).reduce(
      (text, [variable, value]) => text.replaceAll(`$${variable}`, value),
      snippets[name]?.body.join("\n") ?? "",
    );
    return dated.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\$\{?\d+\}?/g, "again");
  }

  test.each<[string, CollectionName, string]>([
    ["Report", "reports", "content/reports/2001/sank.md"],
    ["Report by itself", "reports", "content/reports/2001/sank.md"],
    ["Event", "events", "content/events/sinking.md"],
  ])("%s: write a file that fits its schema", (name, collection, path) => {
    expect(matchesGlob(path, `content/${collectionSchemas[collection].files}`)).toBe(true);
    const { file, data } = new ContentFile(collection, new VFile({ path, value: written(name) }));
    expect(file.messages).toEqual([]);
    expect(collectionSchemas[collection].schema.safeParse(data).error).toBeUndefined();
  });

  test("an account can stand below the others of a report", () => {
    const text = written("Report").replace("\n---\n", `\n${written("Account")}\n---\n`);
    const { data } = new ContentFile("reports", new VFile({ path: "sank.md", value: text }));
    expect(collectionSchemas.reports.schema.parse(data).accounts).toHaveLength(2);
  });
});
