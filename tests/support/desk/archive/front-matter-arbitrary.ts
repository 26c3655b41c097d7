import fc from "fast-check";

/** The ways in which an editor may write the address of a report: all say https://post.example/1. */
const addresses = [
  ["url: https://post.example/1"],
  ["url:   https://post.example/1  # as printed"],
  ["url: 'https://post.example/1'"],
  ['"url": "https://post.example/1"'],
  ["url:", "  https://post.example/1"],
  ["url: >-", "  https://post.example/1"],
  ["url: |-", "  https://post.example/1", "", ""],
  ['url: "https://post.example/\\', '  1"'],
  ["? url", ": https://post.example/1"],
  ["url: &here https://post.example/1"],
  ["url: !!str https://post.example/1"],
];

const text = fc.string({ unit: "binary", maxLength: 20 }).map((words) => JSON.stringify(words));

/** Fields, comments and gaps that stand around it, each in lines of its own. */
const surroundings = fc.oneof(
  text.map((words) => [`title: ${words}`]),
  fc.constant(["# url: https://courier.example/"]),
  fc.constant([""]),
  fc.constant(["accounts:", "  - url: https://courier.example/", "    archive: none"]),
  fc.constant(["accounts:", "- { event: storm, says: 'url: x' }"]),
  fc.constant(["note: >", "  url: https://courier.example/", "", "  archive: none"]),
  fc.constant(['published: "2001-03-05"']),
);

/** Texts of files with front matter that holds an `url:` and no `archive:`, however oddly they are written. */
export const reportTexts: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom("", "\uFEFF"),
    fenceSpace: fc.constantFrom("", "  "),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    indent: fc.constantFrom("", "  "),
    before: fc.uniqueArray(surroundings, { selector: keyOf, maxLength: 4 }),
    address: fc.constantFrom(...addresses),
    after: fc.uniqueArray(surroundings, { selector: keyOf, maxLength: 4 }),
    body: fc.oneof(fc.string({ unit: "binary" }), fc.constant("---\nurl: https://courier.example/\n---\n")),
  })
  .filter(
    ({ before, after }) => new Set([...before, ...after].map(keyOf)).size === before.length + after.length,
  )
  .map(({ mark, fenceSpace, lineEnd, indent, before, address, after, body }) => {
    const fields = [...before, address, ...after].flat().map((line) => (line === "" ? "" : indent + line));
    return `${mark}${[`---${fenceSpace}`, ...fields, `---${fenceSpace}`, body].join(lineEnd)}`;
  });

/** The key of a field: no key may stand twice. */
function keyOf(lines: readonly string[]): string {
  return lines[0]?.split(":")[0] ?? "";
}
