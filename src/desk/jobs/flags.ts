import { type ParseArgsConfig, parseArgs } from "node:util";
import type { z } from "astro/zod";
import { entryCollections, nounOf } from "../../schema/collections.ts";
import { newAddress, withdrawal } from "../../schema/redirects.ts";
import { vocabularies } from "../check/rules/identifiers.ts";
import { DeskError } from "../desk-error.ts";
import type { Destination } from "./former-addresses.ts";
import type { Job } from "./job.ts";
import type { Keep } from "./join-fields.ts";
import { merge } from "./merge.ts";
import { rename } from "./rename.ts";
import { split } from "./split.ts";
import { withdraw } from "./withdraw.ts";

/** The jobs, each with its use. */
const uses = {
  rename: `npm run rename -- KIND OLD NEW

Gives an entry another id: its file, and every field that names it.`,
  merge: `npm run merge -- KIND FROM INTO [--keep from|into] [--correction TEXT]

Joins an entry into another one of its kind and deletes its file. What named the one
names the other then; lists are united. Where both say something else of one thing,
nothing is written until an editor has decided.

  --keep into        keep what INTO says there, --keep from what FROM says
  --correction TEXT  what readers of the event are told of it`,
  withdraw: `npm run withdraw -- KIND ID [--why TEXT | --to ADDRESS]

Deletes an entry that nothing names any more.

  --why TEXT    why, in a sentence or two that readers find at its address
  --to ADDRESS  the page that they are led to instead, such as /events/great-storm/`,
  split: `npm run split -- event ID NEW --reports ID,ID --title TEXT --text TEXT [--date DATE] [--correction TEXT]

Makes an event of its own of what some reports say of another one: a new file, to which
their accounts are moved. Chapter, topics and all that the event lists are taken over.

  --reports ID,ID    the reports whose accounts are of the new event
  --title TEXT       its title
  --text TEXT        what happened, in two to four sentences
  --date DATE        when, where that is another time
  --correction TEXT  what readers of the first event are told of it`,
} as const;

/** The name of a job. */
export type JobName = keyof typeof uses;

/** Whether there is a job of this name. */
export function isJob(name: string): name is JobName {
  return Object.hasOwn(uses, name);
}

/** The collections and lists of site.yaml whose ids can be renamed. */
const renamed = [...entryCollections, ...vocabularies] as const;

/** How a job is used. */
export function jobHelp(name: JobName): string {
  const kinds = name === "rename" ? renamed : name === "split" ? [] : entryCollections;
  const kindLine = kinds.length === 0 ? "" : `KIND is one of ${kinds.map(nounOf).join(", ")}.\n`;
  return `${uses[name]}

${kindLine}All fields that refer to it are changed, and redirects.yaml leads its old address on. The changes
are shown. With errors in the content before or after them, nothing is written.

  --dry-run  only show the changes
  --help     print this

CONTENT_DIR names another content folder.`;
}

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

const options = {
  rename: {},
  merge: { keep: text, correction: text },
  withdraw: { why: text, to: text },
  split: { reports: text, title: text, text, date: text, correction: text },
} as const satisfies Record<JobName, ParseArgsConfig["options"]>;

/**
 * What the command line asks for; no job where it asks for help.
 *
 * @throws {DeskError} where something is missing, unknown or too much.
 */
export function readJob(name: JobName, parameters: readonly string[], today: string) {
  const { values, positionals } = parseFlags(name, parameters);
  if (values["help"] === true) return { job: null, isDryRun: false };
  const given = new Map(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    ),
  );
  return { job: jobOf(name, positionals, given, today), isDryRun: values["dry-run"] === true };
}

function parseFlags(name: JobName, parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { ...options[name], "dry-run": flag, help: flag },
    });
  } catch (error) {
    // The codes of Node's own refusals begin so; their messages name the flag.
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    throw new DeskError(`${error.message}\n\n${jobHelp(name)}`, { cause: error });
  }
}

type Given = ReadonlyMap<string, string>;

function jobOf(name: JobName, words: readonly string[], given: Given, today: string): Job {
  const [kind = "", id, other, ...more] = words;
  const isWhole = id !== undefined && (name === "withdraw" ? other === undefined : other !== undefined);
  if (!isWhole || more.length > 0) {
    throw new DeskError(`These words do not fit the command: ${words.join(" ")}\n\n${jobHelp(name)}`);
  }
  const to = other ?? "";
  const correction = { what: given.get("correction"), today };
  switch (name) {
    case "rename":
      return (record) => rename(record, { target: kindOf(kind, renamed), id }, to);
    case "merge": {
      if (kind !== "event" && correction.what !== undefined) {
        throw new DeskError("--correction is for events alone: nothing else has corrections.");
      }
      const pair = {
        target: kindOf(kind, entryCollections),
        from: id,
        into: to,
        keep: keepOf(given.get("keep")),
      };
      return (record) => merge(record, pair, correction);
    }
    case "withdraw": {
      const target = kindOf(kind, entryCollections);
      const instead = insteadOf(given, today);
      return (record) => withdraw(record, { target, id }, instead);
    }
    case "split": {
      kindOf(kind, ["events"]);
      const made = newEventOf(to, given);
      return (record) => split(record, id, made, correction);
    }
  }
}

/** @throws {DeskError} where the word is no kind of these. */
function kindOf<Kind extends (typeof renamed)[number]>(word: string, kinds: readonly Kind[]): Kind {
  const kind = kinds.find((each) => nounOf(each) === word);
  if (kind !== undefined) return kind;
  throw new DeskError(`“${word}” cannot be worked on here; write ${kinds.map(nounOf).join(", ")}.`);
}

function keepOf(written: string | undefined): Keep | null {
  if (written === undefined || written === "from" || written === "into") return written ?? null;
  throw new DeskError(`--keep is “${written}”; write --keep from or --keep into.`);
}

/** What readers find at the address of an entry that is withdrawn; null where nothing is said. */
function insteadOf(given: Given, today: string): Destination | null {
  const [why, to] = [given.get("why"), given.get("to")];
  if (why !== undefined && to !== undefined) throw new DeskError("Give either --why or --to.");
  if (to !== undefined) {
    assertValid("--to", newAddress.safeParse(to));
    return to;
  }
  if (why === undefined) return null;
  const notice = { withdrawn: why, date: today };
  assertValid("--why", withdrawal.safeParse(notice));
  return notice;
}

/** @throws {DeskError} where the schema refuses the value of a flag. */
function assertValid(name: string, { error }: z.ZodSafeParseResult<unknown>): void {
  const [issue] = error?.issues ?? [];
  if (issue !== undefined) throw new DeskError(`${name}: ${issue.message}.`);
}

/** @throws {DeskError} where a flag is missing. */
function newEventOf(id: string, given: Given) {
  const [reports, title, text] = [given.get("reports"), given.get("title"), given.get("text")];
  if (reports === undefined || title === undefined || text === undefined) {
    throw new DeskError(`--reports, --title and --text are needed.\n\n${jobHelp("split")}`);
  }
  const ids = reports.split(",").map((report) => report.trim());
  return { id, title, text, date: given.get("date"), reports: ids };
}
