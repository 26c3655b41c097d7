import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { checkTexts } from "../../../../src/desk/check/check-content.ts";
import { type CollectionName, collectionNames } from "../../../../src/schema/collections.ts";
import { changed, objectsWithin } from "../../../support/schema/objects-within.ts";
import { validData } from "../../../support/schema/valid-data.ts";

const paths: Readonly<Record<CollectionName, string>> = {
  events: "events/sinking.md",
  measures: "measures/passengers.yaml",
  organisations: "organisations/company.yaml",
  people: "people/pike.yaml",
  places: "places/quay.yaml",
  reports: "reports/2001/sank.md",
  site: "site.yaml",
  sources: "sources/post.yaml",
  translations: "translations/ru.yaml",
};

interface Found {
  /** The line of the file, as it stands there. */
  readonly line: string;
  readonly message: string;
}

/** What the rule `schema` says of an entry with this data. */
function faultsOf(name: CollectionName, data: unknown): Found[] {
  const path = paths[name];
  const yaml = stringify(data, { lineWidth: 0 });
  const text = path.endsWith(".md") ? `---\n${yaml}---\nIt happened.\n` : yaml;
  const { files } = checkTexts("/content", new Map([[path, text]]));
  const lines = text.split("\n");
  return files
    .filter((file) => file.path === `/content/${path}`)
    .flatMap((file) => file.messages)
    .filter(({ ruleId }) => ruleId === "schema")
    .map(({ line, reason }) => ({ line: lines[(line ?? 0) - 1] ?? "", message: reason }));
}

describe.each(collectionNames)("in an entry of %s", (name) => {
  const { most } = validData[name];
  const fields = objectsWithin(most).flatMap(({ path, keys }) =>
    keys.map((key) => ({ field: [...path, key].join("."), path, key })),
  );

  test("nothing is wrong with all that it can have", () => {
    expect(faultsOf(name, most)).toEqual([]);
  });

  test.each(fields)(
    "$field with a slip in its key is a fault in its line, with the key that is meant",
    ({ path, key }) => {
      const slip = `${key}${key.at(-1)}`;
      const data = changed(changed(most, [...path, key], undefined), [...path, slip], "x");
      const [fault] = faultsOf(name, data).filter(({ message }) => message.startsWith(`\`${slip}\``));
      expect(fault?.message).toBe(`\`${slip}\`: no such field; did you mean \`${key}\`?`);
      expect(fault?.line).toContain(`${slip}:`);
    },
  );

  test.each(fields)(
    "$field with fields where none belong is a fault there, with what to write",
    ({ field, path, key }) => {
      const faults = faultsOf(name, changed(most, [...path, key], { weather: { wind: 1 } }));
      const own = faults.filter(
        ({ message }) => message.startsWith(`\`${field}`) || message.startsWith("`weather`"),
      );
      expect(own).not.toEqual([]);
      for (const { line, message } of own) {
        expect(line).toMatch(/weather|wind/);
        expect(message).toMatch(/write |put |remove it|add it/);
        expect(message).not.toMatch(/Invalid|expected|received/);
      }
    },
  );

  test.each(fields)("$field with nothing after it is a fault in its line", ({ field, path, key }) => {
    const faults = faultsOf(name, changed(most, [...path, key], null));
    // A headline alone may be null: it is then not known.
    if (name === "reports" && field === "title") return expect(faults).toEqual([]);
    expect(faults).toHaveLength(1);
    const without = faultsOf(name, changed(most, [...path, key], undefined));
    const canBeLeftOut = !without.some(({ message }) => message.startsWith(`\`${field}\` is missing`));
    expect(faults[0]?.message).toBe(
      `\`${field}\` is empty; fill it in${canBeLeftOut ? ", or leave out the key" : ""}`,
    );
    expect(faults[0]?.line).toContain(`${key}:`);
  });
});
