import { join } from "node:path";
import { CancelledError } from "../desk/desk-error.ts";
import { addEntry } from "../desk/entries/add-entry.ts";
import { askingHelp, terminalAsker } from "../desk/new/asker.ts";
import { helpFor, newHelp, readFlags } from "../desk/new/flags.ts";
import { forgetKept } from "../desk/new/kept-answers.ts";
import { newEntry } from "../desk/new/new-entry.ts";
import { assertEmpty, storyFiles, storyWritten, writeStory } from "../desk/story/new-story.ts";
import { answerStory, readStoryFlags, storyHelp } from "../desk/story/story-questions.ts";
import { addressOf, entryCollections, nounOf } from "../schema/collections.ts";
import { contentDirectory, SettingError } from "../settings.ts";
import { today } from "../today.ts";
import { runCommand } from "./run-command.ts";

const asker = process.stdin.isTTY && process.stdout.isTTY ? terminalAsker : null;

await runCommand(async () => {
  const [wanted = "--help", ...parameters] = process.argv.slice(2);
  if (wanted === "--help") {
    console.log(newHelp);
    return;
  }
  if (wanted === "story") {
    await newStory(parameters);
    return;
  }
  const collection = entryCollections.find((name) => nounOf(name) === wanted);
  if (collection === undefined) {
    throw new SettingError(`“${wanted}” is nothing that can be added.\n\n${newHelp}`);
  }
  const flags = readFlags(collection, parameters);
  if (flags.help) {
    console.log(helpFor(collection));
    return;
  }
  await unlessCancelled(async () => {
    const keptIn = join(process.env["CACHE_DIR"] ?? ".cache", `new-${nounOf(collection)}.yaml`);
    if (asker !== null && !flags.yes) console.log(askingHelp);
    const made = await newEntry(contentDirectory, collection, flags, { asker, today: today(), keptIn });
    const { path, messages, isFaulty } = await addEntry(contentDirectory, made);
    await forgetKept(keptIn);
    console.log(`Written: ${path}\nIts address: ${addressOf(collection, made.id)}`);
    if (messages !== "") console.error(messages);
    if (isFaulty) process.exitCode = 1;
  });
});

async function newStory(parameters: readonly string[]): Promise<void> {
  const { folder, isHelp, asksNothing, given } = readStoryFlags(parameters);
  if (isHelp) {
    console.log(storyHelp);
    return;
  }
  await assertEmpty(folder);
  await unlessCancelled(async () => {
    if (!asksNothing && asker === null)
      throw new SettingError(`There is no terminal to ask in.\n\n${storyHelp}`);
    await writeStory(folder, storyFiles(await answerStory(given, asksNothing ? null : asker)));
    console.log(storyWritten(folder));
  });
}

/** Ends quietly where an editor cancels the questions. */
async function unlessCancelled(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.error(error.message);
    process.exitCode = 130;
  }
}
