/** A file of a content folder. */
export interface WrittenFile {
  /** Its path in the content folder. */
  readonly path: string;
  readonly text: string;
}

/** Fields of an entry; what is undefined is left out. */
export type Fields = Readonly<Record<string, unknown>>;

/** A YAML file. */
export function yamlFile(path: string, fields: Fields): WrittenFile {
  return { path, text: yaml(fields) };
}

/** A Markdown file with front matter. */
export function markdownFile(path: string, fields: Fields, body: string): WrittenFile {
  return { path, text: `---\n${yaml(fields)}---\n${body === "" ? "" : `${body}\n`}` };
}

/** A field a line, each value as JSON, which is YAML too: a serialiser of YAML takes ten times as long. */
function yaml(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}
