import { glob, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** A text of a record that can be changed again and again. */
export interface EditedText {
  /** The page that shows it. */
  readonly address: string;
  /**
   * Saves the file with another sentence in it.
   *
   * @returns The sentence, as the page will show it.
   */
  readonly edit: () => Promise<string>;
}

/** What a report says of its first event; the report is one in the middle of a record. */
export async function textOfReport(content: string): Promise<EditedText> {
  const file = await fileInTheMiddle(content, "reports/**/*.md", '"says":"');
  return text(file, `/reports/${basename(file, ".md")}/`, '"says":"');
}

/** The text of an event in the middle of a record. */
export async function textOfEvent(content: string): Promise<EditedText> {
  const file = await fileInTheMiddle(content, "events/*.md", "\n---\n");
  return text(file, `/events/${basename(file, ".md")}/`, "\n---\n");
}

/** What the home page says in one paragraph. */
export async function textOfHomePage(content: string): Promise<EditedText> {
  return text(join(content, "site.yaml"), "/", 'standfirst: "');
}

/** A text that begins after its first `mark` in a synthetic file. */
function text(file: string, address: string, mark: string): EditedText {
  let edits = 0;
  return {
    address,
    edit: async () => {
      const before = await readFile(file, "utf8");
      const start = before.indexOf(mark) + mark.length;
      if (start < mark.length) throw new Error(`${file} has no ${JSON.stringify(mark)}.`);
      const rest = before.slice(start).replace(/^This is how edit \d+ begins\. /, "");
      const sentence = `This is how edit ${++edits} begins.`;
      await writeFile(file, `${before.slice(0, start)}${sentence} ${rest}`);
      return sentence;
    },
  };
}

/** The one in the middle, in order of path, of the files that have the mark. */
async function fileInTheMiddle(content: string, pattern: string, mark: string): Promise<string> {
  const files = (await Array.fromAsync(glob(pattern, { cwd: content }))).toSorted();
  const middle = Math.floor(files.length / 2);
  for (const path of [...files.slice(middle), ...files.slice(0, middle)]) {
    const file = join(content, path);
    if ((await readFile(file, "utf8")).includes(mark)) return file;
  }
  throw new Error(`No file ${pattern} has ${JSON.stringify(mark)}.`);
}
