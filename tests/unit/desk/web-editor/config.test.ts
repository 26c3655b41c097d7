import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { readKnownEntries } from "../../../../src/desk/entries/known-entries.ts";
import { editorSetup } from "../../../../src/desk/web-editor/config.ts";
import { projectDirectory } from "../../../support/run-node.ts";

const place = { repository: "ember/lake", folder: "content" };

/** The configuration for the people, places … of a content folder of the project. */
async function configOf(folder: string, signIn: string | null = null) {
  const known = await readKnownEntries(join(projectDirectory, folder));
  return editorSetup({ place, title: "The ferry", known, signIn }).config;
}

/** A field of a collection, by the path of its names. */
async function fieldAt(collection: string, ...path: readonly string[]): Promise<unknown> {
  const { collections = [] } = await configOf("examples/ferry");
  let within: unknown = collections.find((each) => "name" in each && each.name === collection);
  for (const name of path) {
    const fields: unknown = isObject(within) ? within["fields"] : undefined;
    within = Array.isArray(fields)
      ? fields.find((field: unknown) => isObject(field) && field["name"] === name)
      : undefined;
  }
  return within;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

describe("the configuration of the web editor", () => {
  test.each(["content", "examples/ferry", "tests/fixtures/record"])(
    "fits the schema of Sveltia CMS, for %s",
    async (folder) => {
      const schema: unknown = JSON.parse(
        await readFile(join(projectDirectory, "node_modules/@sveltia/cms/schema/sveltia-cms.json"), "utf8"),
      );
      if (!isObject(schema)) throw new Error("Sveltia CMS has no schema.");
      const ajv = new Ajv({ strict: false, validateFormats: false });
      expect(ajv.validate(schema, JSON.parse(JSON.stringify(await configOf(folder)))), ajv.errorsText()).toBe(
        true,
      );
    },
  );

  test("sends changes in as pull requests, from a fork where somebody may not write", async () => {
    expect(await configOf("examples/ferry")).toMatchObject({
      backend: { name: "github", repo: "ember/lake", open_authoring: true, auth_scope: "public_repo" },
      publish_mode: "editorial_workflow",
    });
  });

  test("asks no third party to sign somebody in, unless the host has a service for that", async () => {
    const withToken = await configOf("examples/ferry");
    expect(withToken.backend).toMatchObject({ auth_methods: ["token"] });
    expect(withToken.backend).not.toHaveProperty("base_url");
    const { backend } = await configOf("examples/ferry", "https://sign-in.example");
    expect(backend).toMatchObject({ auth_methods: ["oauth", "token"], base_url: "https://sign-in.example" });
  });

  test("has every collection to which editors add, with its files, and nothing that deletes or publishes", async () => {
    const { collections } = await configOf("examples/ferry");
    expect(collections).toMatchObject(
      [
        ["reports", "Report", "md"],
        ["events", "Event", "md"],
        ["people", "Person", "yaml"],
        ["organisations", "Organisation", "yaml"],
        ["places", "Place", "yaml"],
        ["sources", "Source", "yaml"],
        ["measures", "Measure", "yaml"],
      ].map(([name, label_singular, extension]) => ({
        name,
        label_singular,
        folder: `content/${name}`,
        extension,
        delete: false,
        publish: false,
      })),
    );
  });
});

describe("a field", () => {
  test("has its description, and is asked for where it must be there", async () => {
    expect(await fieldAt("reports", "accounts", "says")).toMatchObject({
      label: "Says",
      hint: "What the report says of the event: one to three sentences in our own words.",
      widget: "text",
      required: true,
    });
    expect(await fieldAt("reports", "titleTranslation")).toMatchObject({
      label: "Title translation",
      required: false,
    });
    // It is null where it is not known.
    expect(await fieldAt("reports", "title")).toMatchObject({ widget: "string", required: false });
  });

  test("that refers to entries of one collection offers those that are there", async () => {
    expect(await fieldAt("reports", "accounts", "event")).toMatchObject({
      widget: "relation",
      collection: "events",
      value_field: "{{slug}}",
      multiple: false,
    });
    expect(await fieldAt("events", "people")).toMatchObject({
      widget: "relation",
      collection: "people",
      multiple: true,
    });
  });

  test("that refers to people, organisations and outlets offers all of them by name", async () => {
    const by = await fieldAt("reports", "accounts", "by");
    expect(by).toMatchObject({ widget: "select", multiple: true });
    expect(by).toHaveProperty(
      "options",
      expect.arrayContaining([
        { value: "ada-pike", label: "Ada Pike" },
        { value: "ferry-company", label: "Ferry Company" },
        { value: "source:lake-wire", label: "Lake Wire" },
      ]),
    );
  });

  test("that names a phase, a topic or a side offers those of the site", async () => {
    expect(await fieldAt("events", "phase")).toHaveProperty(
      "options",
      expect.arrayContaining([{ value: "service", label: "In service" }]),
    );
  });

  test("that holds a number, a date or both takes what is typed", async () => {
    expect(await fieldAt("places", "latitude")).toMatchObject({ widget: "number", value_type: "float" });
    expect(await fieldAt("events", "date")).toMatchObject({ widget: "string" });
    expect(await fieldAt("reports", "accounts", "figures", "value")).toMatchObject({ widget: "string" });
  });

  test("that says when an entry came into the record is written for the editor, who does not see it", async () => {
    expect(await fieldAt("reports", "added")).toMatchObject({ widget: "hidden" });
    expect(await fieldAt("reports", "changed")).toMatchObject({ widget: "string" });
  });

  test("of an event is the text below its fields, which it must have; a report need not", async () => {
    expect(await fieldAt("events", "body")).toMatchObject({ widget: "text", required: true });
    expect(await fieldAt("reports", "body")).toMatchObject({ widget: "text", required: false });
    expect(await fieldAt("people", "body")).toBeUndefined();
  });
});
