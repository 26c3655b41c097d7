import { join } from "node:path";
import { collectionOf, readTexts } from "../desk/check/check-content.ts";
import { isDraftText } from "../desk/check/content-file.ts";
import { readIfThere } from "../desk/permalinks/permalinks-file.ts";
import { contentDirectory } from "../settings.ts";

/** The files of the content as they are, by their paths, without drafts, which are for editors alone. */
export async function readContentTexts(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [path, text] of await readTexts(contentDirectory)) {
    const isDraft = collectionOf(path) === "reports" && isDraftText(text);
    if (!isDraft) texts.set(`content/${path}`, text);
  }
  for (const name of ["permalinks.txt", "redirects.yaml"]) {
    const file = await readIfThere(join(contentDirectory, name));
    if (file !== null) texts.set(`content/${name}`, String(file));
  }
  return texts;
}
