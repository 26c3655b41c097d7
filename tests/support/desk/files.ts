/** A Markdown file: the lines of its front matter, and its text. The first line of the fields is line 2. */
export function markdownFile(fields: readonly string[], text = "It happened."): string {
  return ["---", ...fields, "---", text, ""].join("\n");
}

/** The fields of a valid event of the small record, which `tests/fixtures/record` fits. */
export const eventFields = [
  "title: The ferry sinks",
  'date: "2001-03-04"',
  "phase: end",
  "topics: [ferry]",
] as const;

/** The fields of a valid report of the small record. */
export const reportFields = [
  "title: The ferry sank",
  "source: ember-post",
  "url: https://post.ember.example/sank",
  'published: "2001-03-05"',
  "language: en",
] as const;

/** Fields with those that begin with a key replaced, or left out where nothing replaces it. */
export function withField(fields: readonly string[], key: string, line?: string): string[] {
  return fields.flatMap((field) => {
    if (!field.startsWith(`${key}:`)) return [field];
    return line === undefined ? [] : [line];
  });
}
