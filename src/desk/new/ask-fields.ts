import { eventLists } from "../../schema/event.ts";
import type { Field, FieldValue } from "../../schema/fields.ts";
import { languageFault } from "../../schema/language-tags.ts";
import { validEntries } from "../check/content-file.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { type Asker, BackError, type Option } from "./asker.ts";
import { choicesFor } from "./choices.ts";

type Data = Record<string, unknown>;

/** Fields that may be left out, but seldom are: they are offered as chosen. */
const usual = new Set<string>(["accounts", "by", "country", "homepage", "names", "roles", ...eventLists]);

/** Fields that are not for a new entry, or that the tools fill in. */
const unasked = new Set(["draft", "added", "changed"]);

/** What an editor is asked with. */
export interface Questioning {
  readonly asker: Asker;
  readonly known: KnownEntries;
  /** What is wrong with the answer to a field of the entry itself, beyond its schema; null where nothing is. */
  readonly faultOf: (key: string, value: unknown) => string | null;
  /** The day near which the events are that the entry is most likely about; empty where it is not known. */
  readonly near: () => string;
}

/** A question, and what is done with its answer. */
export type Step = () => Promise<void>;

/**
 * Takes steps in their order; where the editor goes back, again the one before.
 *
 * @param stepsOf the steps as they are now: the answer to one can bring more of them.
 * @throws {BackError} where the editor goes back from the first one.
 */
export async function takeInTurn(stepsOf: () => readonly Step[]): Promise<void> {
  for (let place = 0; ; ) {
    const step = stepsOf()[place];
    if (step === undefined) return;
    try {
      await step();
      place += 1;
    } catch (error) {
      if (!(error instanceof BackError) || place === 0) throw error;
      place -= 1;
    }
  }
}

/**
 * The steps that ask for the fields that are not given yet: one by one for those without which the entry is none, then
 * for those of the others that the editor wants to fill in. What is answered is put into the data.
 *
 * @param above Where the fields belong, as the questions name it: `accounts › quote`.
 */
export function fieldSteps(
  fields: readonly Field[],
  data: Data,
  questioning: Questioning,
  above = "",
): () => readonly Step[] {
  const open = fields.filter(({ key }) => !(key in data) && !unasked.has(key));
  // What a report says in a few words: asked for where its headline is not known.
  const isOfHeadline = ({ key }: Field) => key === "description" && fields.some((one) => one.key === "title");
  const optional = open.filter((field) => !field.required && !isOfHeadline(field));
  let wanted: readonly Field[] = [];
  const ask =
    (field: Field): Step =>
    async () => {
      const keep = (value: unknown) => {
        const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
        if (isNothing) delete data[field.key];
        else data[field.key] = value;
      };
      keep(await askField(field, questioning, { above, initial: data[field.key], keep }));
    };
  const chooseMore: Step = async () => {
    wanted = await chooseFields(optional, data, questioning, above);
  };
  return () => [
    ...open.filter(({ required }) => required).map(ask),
    ...(data["title"] === null ? open.filter(isOfHeadline).map(ask) : []),
    ...(optional.length === 0 ? [] : [chooseMore]),
    ...wanted.map(ask),
  ];
}

async function chooseFields(
  fields: readonly Field[],
  data: Readonly<Data>,
  { asker, known }: Questioning,
  above: string,
): Promise<readonly Field[]> {
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) {
    const message = `${labelOf(only, above)}\n${only.description}\nFill this in?`;
    return (await asker.confirm(message, { initial: false })) ? [only] : [];
  }
  const chosen = fields.filter(
    ({ key }) => usual.has(key) || (key === "titleTranslation" && isForeign(data, known)),
  );
  const keys = await asker.chooseMany(
    `${above === "" ? "" : `${above}: `}What else do you want to fill in?`,
    fields.map(({ key, description }) => ({ value: key, label: `${key}: ${description}` })),
    { chosen: chosen.map(({ key }) => key) },
  );
  return fields.filter(({ key }) => keys.includes(key));
}

function isForeign({ language, title }: Readonly<Data>, { entries }: KnownEntries): boolean {
  const [site] = validEntries(entries, "site");
  return typeof title === "string" && typeof language === "string" && language !== site?.data.language;
}

/** How a field is asked for. */
interface Asking {
  /** Where it belongs. */
  readonly above: string;
  /** The answer that was given before. */
  readonly initial?: unknown;
  /** Whether the editor may go on without an answer, which is then undefined. */
  readonly canSkip?: boolean;
  /** Keeps what there is of a list before it is complete: it is not lost where the editor stops. */
  readonly keep?: (items: readonly unknown[]) => void;
}

/** What stands for no answer. */
const nothing: Option = { value: "", label: "Go on" };

async function askField(field: Field, questioning: Questioning, asking: Asking): Promise<unknown> {
  const { value, description } = field;
  const { above, initial, canSkip = false } = asking;
  const { asker, known, near } = questioning;
  const label = labelOf(field, above);
  const message = `${label}\n${description}`;
  const choose = async (options: readonly Option[]) =>
    (await asker.choose(message, canSkip ? [nothing, ...options] : options)) || undefined;
  const choices = choicesFor(value, known, near());
  if (value.type === "list") {
    return choices === null
      ? askList(field, value.of, questioning, { ...asking, above: label })
      : asker.pick(message, choices, { atLeastOne: field.required });
  }
  if (value.type === "group") return askFields(value.fields, {}, questioning, label);
  if (value.type === "boolean") return asker.confirm(message, { initial: false });
  if (value.type === "choice")
    return choose(value.options.map((option) => ({ value: option, label: option })));
  if (choices !== null && choices.length > 0) return choose(choices);
  const hint = field.nullable
    ? "\nLeave it empty where it is not known."
    : canSkip
      ? "\nLeave it empty to go on."
      : "";
  const faultOf = (text: string) =>
    canSkip && text === "" ? null : faultOfAnswer(field, text, asking, questioning);
  const answer = await asker.text({
    message: `${message}${hint}`,
    faultOf,
    ...(typeof initial === "string" || typeof initial === "number" ? { initial: String(initial) } : {}),
  });
  return canSkip && answer === "" ? undefined : readAnswer(field, answer);
}

/** Asks for the fields of a group one after the other, and adds the answers to its data. */
export async function askFields(
  fields: readonly Field[],
  data: Data,
  questioning: Questioning,
  label = "",
): Promise<Data> {
  await takeInTurn(fieldSteps(fields, data, questioning, label));
  return data;
}

/** Items one after the other, until the editor goes on without one more; back leads to the item before. */
async function askList(
  { problemOf }: Field,
  item: FieldValue,
  questioning: Questioning,
  { above, initial, keep = () => undefined }: Asking,
): Promise<unknown[]> {
  const items: unknown[] = Array.isArray(initial) ? [...initial] : [];
  for (;;) {
    const name = `${above} ${items.length + 1}`;
    try {
      const added =
        item.type === "group"
          ? await askItem(item.fields, questioning, name, (unfinished) => keep([...items, unfinished]))
          : await questioning.asker.text({
              message: `${name}\nLeave it empty to go on.`,
              faultOf: (text) => (text === "" ? null : problemOf([text])),
            });
      if (added === undefined || added === "") return items;
      items.push(added);
    } catch (error) {
      if (!(error instanceof BackError) || items.length === 0) throw error;
      items.pop();
    }
    keep(items);
  }
}

/**
 * A group of a list; undefined where the editor goes on at its first question, to which back leads from all others.
 *
 * @param keep keeps the group while it is filled in.
 */
async function askItem(
  fields: readonly Field[],
  questioning: Questioning,
  label: string,
  keep: (unfinished: Data) => void,
): Promise<Data | undefined> {
  const first = fields.find(({ required }) => required);
  if (first === undefined) return askFields(fields, {}, questioning, label);
  for (;;) {
    const value = await askField(first, questioning, { above: label, canSkip: true });
    if (value === undefined) return undefined;
    const data = { [first.key]: value };
    keep(data);
    try {
      return await askFields(fields, data, questioning, label);
    } catch (error) {
      if (!(error instanceof BackError)) throw error;
    }
  }
}

/** What is wrong with what was typed, told while it can still be changed. */
function faultOfAnswer(
  field: Field,
  text: string,
  { above }: Asking,
  { faultOf }: Questioning,
): string | null {
  const answer = readAnswer(field, text);
  const fault = field.problemOf(answer);
  if (fault !== null || typeof answer !== "string") return fault;
  const isLanguage = "holds" in field.value && field.value.holds === "language";
  return (isLanguage ? languageFault(answer) : null) ?? (above === "" ? faultOf(field.key, answer) : null);
}

/** What is typed, as it is written into the file; quotation marks around it are those of the file. */
function readAnswer({ nullable, value }: Field, answer: string): unknown {
  const text = answer.replace(/^"(.*)"$/, "$1").trim();
  if (nullable && text === "") return null;
  const isNumber = text !== "" && Number.isFinite(Number(text));
  if (value.type === "number" || (value.type === "number or text" && isNumber))
    return isNumber ? Number(text) : text;
  return text;
}

function labelOf({ key }: Field, above: string): string {
  return above === "" ? key : `${above} › ${key}`;
}
