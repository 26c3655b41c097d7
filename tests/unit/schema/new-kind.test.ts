import { z } from "astro/zod";
import { describe, expect, test, vi } from "vitest";

const table = "../../../src/schema/kinds.ts";

// The table with one row more: ships, which have a name, a draught, and no component of their own. All modules
// are loaded anew, since other tests may have loaded them with the table as it is.
vi.resetModules();
vi.doMock(table, async (original) => {
  const { entityKinds, kinds } = await original<typeof import("../../../src/schema/kinds.ts")>();
  const { names } = await import("../../../src/schema/values.ts");
  const ships = {
    singular: "ship",
    title: "Ships",
    address: "/ships/",
    files: "ships/**/*.yaml",
    schema: z.strictObject({ name: z.string(), kind: z.string(), names, draught: z.number() }),
    summary: "The ships of",
    introduction: "What sailed, by name.",
    groupedBy: "letter",
    filedBy: "whole name",
    positionOnEvents: 4,
    speaks: false,
  };
  const { topics, measures } = kinds;
  return { entityKinds: { ...entityKinds, ships }, kinds: { ...entityKinds, ships, topics, measures } };
});

const { checkContent } = await import("../../../src/desk/check/check-content.ts");
const { readFlags } = await import("../../../src/desk/new/flags.ts");
const { newEntry } = await import("../../../src/desk/new/new-entry.ts");
const { readKnownEntries } = await import("../../../src/desk/entries/known-entries.ts");
const { editorSetup } = await import("../../../src/desk/web-editor/config.ts");
const { jsonSchemas } = await import("../../../src/desk/json-schemas.ts");
const { contentFolder } = await import("../../support/desk/content-folder.ts");
const { eventFields, markdownFile } = await import("../../support/desk/files.ts");
const { namesData } = await import("../../../src/exports/names-data.ts");
const { collectionNames } = await import("../../../src/schema/collections.ts");
const { event: eventSchema } = await import("../../../src/schema/event.ts");
const { addressOf, entityCollections, entryCollections, nounOf } = await import(
  "../../../src/schema/collections.ts"
);
const { knownThings } = await import("../../../src/search/names.ts");
const { allEntities, entitiesOf } = await import("../../../src/timeline/entities.ts");
const { facetNames, facetsOf } = await import("../../../src/timeline/facets.ts");
const { joinTimeline } = await import("../../../src/timeline/join/join.ts");
const { RecordError } = await import("../../../src/timeline/join/registry.ts");
const { indexes } = await import("../../../src/timeline/lists/lists.ts");
const { namesByKind } = await import("../../../src/timeline/names.ts");
const { mentionedOn } = await import("../../../src/timeline/mentions.ts");
const { nameIndexOf } = await import("../../../src/timeline/names.ts");
const { promisedAddresses } = await import("../../../src/desk/permalinks/known-addresses.ts");
const { account, event, report } = await import("../../support/record/entries.ts");
const { fixtureRecord, idsOf, withId } = await import("../../support/record/fixture-record.ts");

// Tests that come after this one have the table as it is.
vi.doUnmock(table);
vi.resetModules();

const heron = {
  id: "heron",
  file: "content/ships/heron.yaml",
  body: "",
  data: { name: "Heron", kind: "ferry", names: [{ name: "Цапля", language: "ru" }], draught: 2 },
};

/** A record with a ship that one event lists and another only names. */
function recordOf(listed: readonly string[]) {
  const storm = event("storm", "2001-01-01");
  const record = fixtureRecord({
    events: [
      { ...storm, data: eventSchema.parse({ ...written(storm.data), ships: listed }) },
      event("calm", "2001-01-02", { body: "The Heron lay still." }),
    ],
    reports: [report("log", "2001-01-03", { accounts: [account("storm")] })],
  });
  return { ...record, ships: [heron] };
}

/** An event’s fields without the lists of ids that its schema gave it. */
function written({ title, date, phase, topics }: z.output<typeof eventSchema>) {
  return { title, date, phase, topics };
}

const timeline = joinTimeline(recordOf(["heron"]));

test("it is a collection, with a field on events for its ids", () => {
  expect(collectionNames).toContain("ships");
  expect(entityCollections.at(-1)).toBe("ships");
  expect(Object.keys(eventSchema.shape)).toContain("ships");
});

test("its entries are joined, with all that their schema gives, to the events that list them", () => {
  const ship = withId(allEntities(timeline), "heron");
  expect(ship).toMatchObject({ collection: "ships", address: "/ships/heron/", kind: "ferry", draught: 2 });
  expect(idsOf(ship.events)).toEqual(["storm"]);
  expect(idsOf(entitiesOf(withId(timeline.events, "storm")))).toEqual(["heron"]);
});

test("an event that lists one that does not exist is refused", () => {
  expect(() => joinTimeline(recordOf(["egret"]))).toThrow(RecordError);
  expect(() => joinTimeline(recordOf(["egret"]))).toThrow(
    "ships names the ship “egret”, which does not exist",
  );
});

test("it has pages, an index, and a list of all its names", () => {
  expect(promisedAddresses(timeline)).toEqual(expect.arrayContaining(["/ships/", "/ships/heron/"]));
  const index = indexes(timeline).find(({ page }) => page.address === "/ships/");
  expect(index?.groups).toEqual([
    {
      anchor: "letter_a–z",
      label: "A–Z",
      count: "1 ship",
      items: [{ id: "heron", address: "/ships/heron/", name: "Heron", facts: ["1 event", "ferry"] }],
    },
  ]);
  const names = namesByKind(timeline).find(({ path }) => path === "/ships/");
  expect(names?.label).toBe("Ships");
  expect(names?.names.map(({ name }) => name)).toEqual(["Heron", "Цапля"]);
});

test("search finds it by every name, and narrows by it", () => {
  const things = knownThings(namesData(timeline));
  const { kind, path, names } = withId(things, "heron");
  expect([kind, path, names.map(({ name }) => name)]).toEqual(["ship", "ships/heron/", ["Heron", "Цапля"]]);
  expect(facetNames).toEqual(expect.arrayContaining(["ship"]));
  for (const item of [withId(timeline.events, "storm"), withId(timeline.reports, "log")]) {
    expect(Object.entries(facetsOf(item))).toContainEqual(["ship", ["heron"]]);
  }
  const found = mentionedOn(withId(timeline.events, "calm"), nameIndexOf(timeline));
  expect(idsOf(found)).toContain("heron");
});

test("addresses of the other kinds stay", () => {
  expect(addressOf("people", "ada-pike")).toBe("/people/ada-pike/");
});

describe("the tools of editors", () => {
  const heronFile = { "ships/heron.yaml": "name: Heron\nkind: ferry\ndraught: 2\n" };

  /** What the check says of the small record with a ship, and an event of these fields and this text. */
  async function messagesFor(fields: readonly string[], text = "The sun rose. Nobody saw it.") {
    const event = markdownFile([...eventFields, ...fields], text);
    const folder = await contentFolder({ ...heronFile, "events/sinking.md": event });
    const { files } = await checkContent(folder);
    return files.flatMap(({ messages }) => messages).map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
  }

  test("check its entries, and that its ids exist and are in use", async () => {
    const unused = "no report names this event; name it in one, or delete the file";
    expect(await messagesFor(["ships: [heron]"])).toEqual([`unused-entities: ${unused}`]);
    expect(await messagesFor(["ships: [hern]"])).toEqual([
      "references: no ship `hern`; did you mean `heron`?",
      `unused-entities: ${unused}`,
      "unused-entities: no event names this ship; name it in one, or delete the file",
    ]);
    expect(await messagesFor(["ships: [heron]"], "The Heron sank. Nobody saw it.")).toHaveLength(1);
    expect(await messagesFor([], "The Heron sank. Nobody saw it.")).toContain(
      "unlisted-entities: the event names Heron; if it is about this ship, add `heron` to its `ships`",
    );
  });

  test("have it in the web editor, and events list it there", async () => {
    const known = await readKnownEntries(await contentFolder(heronFile));
    const place = { repository: "ember/lake", folder: "content" };
    const { collections } = editorSetup({ place, title: "The ferry", known, signIn: null }).config;
    expect(collections).toContainEqual(
      expect.objectContaining({
        name: "ships",
        label_singular: "Ship",
        folder: "content/ships",
        fields: expect.arrayContaining([expect.objectContaining({ name: "draught", widget: "number" })]),
      }),
    );
    expect(collections).toContainEqual(
      expect.objectContaining({
        name: "events",
        fields: expect.arrayContaining([
          expect.objectContaining({ name: "ships", widget: "relation", collection: "ships", multiple: true }),
        ]),
      }),
    );
  });

  test("describe its fields, and add an entry of it", async () => {
    const schema: unknown = JSON.parse(jsonSchemas().get("ships.schema.json") ?? "");
    expect(schema).toHaveProperty("properties.draught.type", "number");
    const flags = ["--name", "Egret", "--kind", "ferry", "--draught", "3", "--yes"];
    const folder = await contentFolder(heronFile);
    expect(
      await newEntry(folder, collectionOfShips(), readFlags(collectionOfShips(), flags), {
        asker: null,
        today: "2026-11-30",
      }),
    ).toEqual({
      id: "egret",
      file: "ships/egret.yaml",
      text: "name: Egret\nkind: ferry\ndraught: 3\n",
    });
  });
});

/** The collection of the row that the types do not know. */
function collectionOfShips() {
  const name = entryCollections.find((each) => nounOf(each) === "ship");
  if (name === undefined) throw new Error("Ships are not among the collections.");
  return name;
}
