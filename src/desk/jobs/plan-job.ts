import { join } from "node:path";
import { VFile } from "vfile";
import {
  type CheckedContent,
  checkRecord,
  checkTexts,
  readTexts,
  type Texts,
} from "../check/check-content.ts";
import { printMessages } from "../check/messages.ts";
import { checkPermalinks, readAddressFiles } from "../check/rules/permalinks.ts";
import { knownAddresses } from "../permalinks/known-addresses.ts";
import { permalinksName, readPermalinks } from "../permalinks/permalinks-file.ts";
import { redirectsName } from "../permalinks/redirects-file.ts";
import { redirectsAfter } from "./former-addresses.ts";
import { type Changes, type Job, type MovedFile, refusal } from "./job.ts";

/** What a job is about to do. */
export interface Plan {
  readonly directory: string;
  /** The texts of all files as they are. */
  readonly before: Texts;
  readonly changes: Changes;
  readonly moved: MovedFile | null;
  readonly notes: readonly string[];
  /** What the check will say that it does not say now; empty where that is nothing. */
  readonly warnings: string;
}

/**
 * Works out all that a job changes, with the lines of `redirects.yaml` that keep published addresses working. Nothing is
 * written.
 *
 * @throws {DeskError} where the job cannot be done, or the content would have errors after it.
 */
export async function planJob(directory: string, job: Job): Promise<Plan> {
  const texts = await readTexts(directory);
  const addressFiles = await readAddressFiles(directory);
  const before = checkRecord(directory, texts, addressFiles);
  if (before.errorCount > 0) {
    throw refusal('the content has errors. "npm run check:content" names them; correct them first.');
  }
  const { moved = null, ...change } = job({ directory, entries: before.entries });
  const textsAfter = applyChanges(texts, change.changes);
  const onlyNew = newMessages(before, directory, moved);
  const checked = checkTexts(directory, textsAfter);
  refuseErrors(onlyNew(checked.files));

  const known = knownAddresses(checked.entries);
  if (known.all.length === 0) throw refusal("the addresses of the content cannot be known then.");
  const permalinks = textOf(addressFiles.permalinks);
  const redirects = textOf(addressFiles.redirects);
  const redirectsNow = redirectsAfter(redirects, {
    promised: readPermalinks(permalinks ?? "").map(({ address }) => address),
    has: (address) => known.has(address) === true,
    destinationOf: change.destinationOf,
  });
  const addressFilesAfter = checkPermalinks(checked.entries, {
    permalinks: fileWith(directory, permalinksName, permalinks),
    redirects: fileWith(directory, redirectsName, redirectsNow),
  });
  const messages = onlyNew([...checked.files, ...addressFilesAfter]);
  refuseErrors(messages);
  return {
    directory,
    before: redirects === null ? texts : new Map([...texts, [redirectsName, redirects]]),
    changes:
      redirectsNow === redirects
        ? change.changes
        : new Map([...change.changes, [redirectsName, redirectsNow]]),
    moved,
    notes: change.notes,
    warnings: printMessages(messages),
  };
}

function applyChanges(texts: Texts, changes: Changes): Map<string, string> {
  const after = new Map(texts);
  for (const [path, text] of changes) {
    if (text === null) after.delete(path);
    else after.set(path, text);
  }
  return after;
}

function textOf(file: VFile | null): string | null {
  return file === null ? null : String(file);
}

function fileWith(directory: string, name: string, text: string | null): VFile | null {
  return text === null ? null : new VFile({ path: join(directory, name), value: text });
}

/** Finds what a check says that it did not say before; the messages of a file that has moved are those of the file before. */
function newMessages(before: CheckedContent, directory: string, moved: MovedFile | null) {
  const keyOf = (path: string, { ruleId, reason }: VFile["messages"][number]) =>
    [path, ruleId, reason].join("\n");
  const said = new Set(
    before.files.flatMap(({ path, messages }) => messages.map((message) => keyOf(path, message))),
  );
  return (files: readonly VFile[]): VFile[] =>
    files.map((file) => {
      const isMoved = moved !== null && file.path === join(directory, moved.to);
      const path = isMoved ? join(directory, moved.from) : file.path;
      const onlyNew = new VFile({ path: file.path });
      onlyNew.messages = file.messages.filter((message) => !said.has(keyOf(path, message)));
      return onlyNew;
    });
}

/** @throws {DeskError} where one of the messages is an error. */
function refuseErrors(files: readonly VFile[]): void {
  const withErrors = files.map(({ path, messages }) => {
    const errors = new VFile({ path });
    errors.messages = messages.filter(({ fatal }) => fatal === true);
    return errors;
  });
  const printed = printMessages(withErrors);
  if (printed !== "")
    throw refusal("the content would have errors then, each in the text as it would be.", [printed]);
}
