import fc from "fast-check";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { ContentFile } from "../../../../src/desk/check/content-file.ts";

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]);

/** Lines of which some begin or end front matter, and some only seem to. */
const line = fc.constantFrom(
  "---",
  "--- ",
  "---\t",
  "----",
  "--",
  " ---",
  "---x",
  "title: a",
  "",
  " ",
  "# Storm",
);
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const texts = fc
  .tuple(fc.constantFrom("---\n", "--- \r\n", ""), fc.array(fc.tuple(line, lineEnd), { maxLength: 7 }))
  .map(([first, lines]) => first + lines.flat().join(""));

test("front matter and text are found where the Markdown parser finds them", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const blocks = markdown.parse(text).children;
      const [first] = blocks;
      const read = new ContentFile("reports", new VFile({ path: "reports/storm.md", value: text }));
      expect(read.body.length).toBe(blocks.filter(({ type }) => type !== "yaml").length);
      if (first?.type !== "yaml") return;
      expect(read.bodyStart).toBe(first.position?.end.offset);
      expect(text.slice(read.yamlStart).startsWith(first.value)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a long file with a text below its front matter is read whichever way its lines end", () => {
  for (const end of ["\n", "\r\n"]) {
    const fields = Array.from({ length: 200 }, (_, number) => `field${number}: ${number}`);
    const text = ["---", ...fields, "---", "", "The storm.", ""].join(end);
    const read = new ContentFile("reports", new VFile({ path: "reports/storm.md", value: text }));
    expect(read.data).toHaveProperty("field199", 199);
    expect(read.body).toHaveLength(1);
  }
});

test("the fields of a file that is front matter alone are read as those of one with a text", () => {
  for (const end of ["\n", "\r\n"]) {
    const text = ["---", "title: Storm", "places: [quay]", "---"].join(end);
    const alone = new ContentFile("reports", new VFile({ path: "reports/storm.md", value: text }));
    const other = new ContentFile(
      "reports",
      new VFile({ path: "reports/storm.md", value: `${text}${end}${end}Told.${end}` }),
    );
    expect(alone.data).toEqual({ title: "Storm", places: ["quay"] });
    expect(alone.data).toEqual(other.data);
    expect(alone.bodyStart).toBe(other.bodyStart);
  }
});
