import { describe, expect, test } from "vitest";
import { type Fault, faultsWith } from "../../../../support/desk/faults.ts";
import { eventFields, markdownFile, reportFields, withField } from "../../../../support/desk/files.ts";

const event = "events/sinking.md";
const report = "reports/2001/sank.md";

/** The one fault of the record with this file. */
async function onlyFault(file: string, text: string): Promise<Fault | undefined> {
  const [fault, ...others] = await faultsWith({ [file]: text });
  expect(others).toEqual([]);
  return fault;
}

test("a misspelt key is a fault at the key, with the key that is meant", async () => {
  const fault = await onlyFault(event, markdownFile([...eventFields, "mayor: true"]));
  expect(fault).toEqual({
    file: event,
    place: "6:1",
    rule: "schema",
    message: "`mayor`: no such field; did you mean `major`?",
  });
});

test("a report without a headline and without a description of ours is a fault, with what to write", async () => {
  const fault = await onlyFault(report, markdownFile(withField(reportFields, "title", "title: null")));
  expect(fault).toEqual({
    file: report,
    place: "2:1",
    rule: "schema",
    message:
      "the headline is not known; give a `description`: what the report reports, in six to ten words of our own",
  });
});

test("a key that is like none is a fault at the key, with what to do", async () => {
  const fault = await onlyFault(event, markdownFile([...eventFields, "weather: fine"]));
  expect(fault?.message).toBe("`weather`: no such field; remove it, or correct its spelling");
});

test("a key that is like one that is there already is not taken for it", async () => {
  const fault = await onlyFault(event, markdownFile([...eventFields, "tittle: The ferry sinks"]));
  expect(fault?.message).toBe("`tittle`: no such field; remove it, or correct its spelling");
});

test.each([
  ["sorce: ember-post", "`sorce`: no such field; did you mean `source`?"],
  ["Source: ember-post", "`Source`: no such field; did you mean `source`?"],
])(
  "the misspelt key of what a report needs (%s) is a fault beside that of the missing field",
  async (line, message) => {
    const faults = await faultsWith({ [report]: markdownFile(withField(reportFields, "source", line)) });
    expect(faults.map((fault) => fault.message).toSorted()).toEqual(
      [message, "`source` is missing; add it"].toSorted(),
    );
  },
);

test.each([
  ["    say: It sank.", "`say`: no such field; did you mean `says`?"],
  ["    confirmBy: [ada-pike]", "`confirmBy`: no such field; did you mean `confirmedBy`?"],
  ["    figures: [{ mesure: passengers, value: 12 }]", "`mesure`: no such field; did you mean `measure`?"],
  ["    quote: { speeker: ada-pike, words: Ahoy }", "`speeker`: no such field; did you mean `speaker`?"],
])("a misspelt key within an account (%s) is a fault with the key that is meant", async (line, message) => {
  const fields = [...reportFields, "accounts:", "  - event: last-crossing", line];
  const faults = await faultsWith({ [report]: markdownFile(fields) });
  expect(faults.map((fault) => fault.message)).toContain(message);
});

test("a misspelt key deep in a report is a fault at the key", async () => {
  const fields = [
    ...reportFields,
    "accounts:",
    "  - event: last-crossing",
    "    says: It sank.",
    "    quote: { speaker: ada-pike, word: Ahoy, words: Ahoy }",
  ];
  const fault = await onlyFault(report, markdownFile(fields));
  expect(fault).toMatchObject({ place: "10:33", message: expect.stringContaining("`word`: no such field") });
});

test.each(["slug: sunk", "id: sunk"])(
  "%s is a fault, with the word to rename the file instead",
  async (line) => {
    const fault = await onlyFault(event, markdownFile([...eventFields, line]));
    expect(fault).toMatchObject({ place: "6:1" });
    expect(fault?.message).toContain("rename the file instead");
  },
);

describe("a missing field", () => {
  test("is a fault where the fields begin, with its name", async () => {
    const fault = await onlyFault(event, markdownFile(withField(eventFields, "date")));
    expect(fault).toEqual({
      file: event,
      place: "2:1",
      rule: "schema",
      message: "`date` is missing; add it",
    });
  });

  test("of one of a list is a fault where that one begins", async () => {
    const fields = [
      ...reportFields,
      "accounts:",
      "  - event: last-crossing",
      "    says: It sank.",
      "  - event: first-crossing",
    ];
    const fault = await onlyFault(report, markdownFile(fields));
    expect(fault).toMatchObject({ place: "10:5", message: "`accounts.1.says` is missing; add it" });
  });

  test("with a list of its own to choose from is missing too, and not wrong", async () => {
    const text = "name: Hill Courier\nkind: newspaper\nhomepage: https://hill.example/\nlanguage: en\n";
    const fault = await onlyFault("sources/hill-courier.yaml", text);
    expect(fault).toMatchObject({ place: "1:1" });
    expect(fault?.message).toContain("`side` is missing; add it");
  });

  test("that is written without anything after it is said to be empty", async () => {
    const fault = await onlyFault(report, markdownFile([...reportFields, "accounts:"]));
    expect(fault).toMatchObject({ place: "7:1" });
    expect(fault?.message).toContain("`accounts` is empty; fill it in, or leave out the key");
  });
});

describe("a wrong value", () => {
  test.each([
    ["date", 'date: "2001-02-30"', "3:7", '"2001-02-30" is not a date'],
    ["date", "date: 2001", "3:7", "put the date in quotation marks: write"],
    ["title", "title: 2001", "2:8", "in quotation marks if it looks like a number or a date"],
    ["topics", "topics: []", "5:9", "name at least one topic"],
    ["topics", "topics: [ferry, Ferry]", "5:17", "write an id: lower-case letters"],
    ["topics", "topics: ferry", "5:9", "write a list here: `[ferry]`"],
    ["topics", "topics: [2001]", "5:10", "write text here, in quotation marks if it looks like a number"],
    ["topics", "topics: [ferry]\nmajor: yes", "6:8", "write true or false, without quotation marks"],
    ["topics", "topics: [ferry]\ndisputes: [sunk]", "6:12", "write fields here, as `key: value`"],
  ])("of %s (%s) is a fault at the value, with what to write", async (key, line, place, message) => {
    const fault = await onlyFault(event, markdownFile(withField(eventFields, key, line)));
    expect(fault).toMatchObject({ file: event, place, rule: "schema" });
    expect(fault?.message).toContain(message);
  });

  test.each([
    ["source", "source: Ember Post", "here `ember-post`"],
    ["source", "source: ember_post", "here `ember-post`"],
    ["accounts", "accounts: [{ event: last-crossing, says: It sank., by: [Ada Pike] }]", "here `ada-pike`"],
    [
      "accounts",
      "accounts: [{ event: last-crossing, says: It sank., by: [Ember Post] }]",
      "here `source:ember-post`",
    ],
    [
      "accounts",
      "accounts:\n  event: last-crossing\n  says: It sank.",
      "write a hyphen before the first field of each item here",
    ],
    [
      "accounts",
      "accounts: [{ event: last-crossing, says: It sank., quote: { speaker: ada-pike, words: No, never } }]",
      "if it belongs to the text of `words`, put the whole text in quotation marks: there is a comma in it",
    ],
    [
      "accounts",
      "accounts: [{ event: last-crossing, says: It sank., figures: [{ measure: passengers, value: about 12 }] }]",
      "write 12 alone, and `qualifier: about`",
    ],
    ["accounts", "accounts: [{ event: last-crossing, says: }]", "`accounts.0.says` is empty; fill it in"],
    ["title", "headline: The ferry sank", "`headline`: no such field; did you mean `title`?"],
    ["phase", "phase: end", "`phase`: no such field; it is a field of events; remove it here"],
    ["url", "url: https://post.ember.example/the ferry", "write %20 instead of the space"],
  ])("of %s in a report (%s) has what to write in its message", async (key, line, message) => {
    const fields = [...reportFields.filter((field) => !field.startsWith(`${key}:`)), line];
    const faults = await faultsWith({ [report]: markdownFile(fields) });
    expect(faults.map((fault) => fault.message)).toContainEqual(
      expect.stringMatching(new RegExp(`${RegExp.escape(message)}$|${RegExp.escape(message)},`)),
    );
  });

  test("of a title where the id of a chapter belongs has the id in its message", async () => {
    const fault = await onlyFault(event, markdownFile(withField(eventFields, "phase", "phase: The end")));
    expect(fault?.message).toMatch(/here `end`$/);
  });

  test("with a comma for a decimal point has the number in its message", async () => {
    const fault = await onlyFault(
      "places/ember-quay.yaml",
      "name: Ember Quay\nkind: town\ncountry: NZ\nlatitude: -43,5\nlongitude: 172\n",
    );
    expect(fault?.message).toBe("`latitude`: write -43.5: decimals have a point");
  });

  test("of a figure is a fault at the value, with what to write", async () => {
    const fields = [
      ...reportFields,
      "accounts:",
      "  - event: last-crossing",
      "    says: It sank.",
      "    figures: [{ measure: passengers, value: a dozen }]",
    ];
    const fault = await onlyFault(report, markdownFile(fields));
    expect(fault).toMatchObject({ place: "10:45" });
    expect(fault?.message).toContain("write a number without quotation marks");
  });

  test("of site.yaml is a fault there, and not in the files that rest on it", async () => {
    const [fault, ...others] = await faultsWith({ "site.yaml": "title: The ferry\n" });
    expect([fault, ...others].map((each) => each?.file)).toEqual(Array(7).fill("site.yaml"));
    expect(fault?.place).toBe("1:1");
  });
});
