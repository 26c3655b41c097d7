import { eventLists } from "../../schema/event.ts";
import type { Field, FieldValue } from "../../schema/fields.ts";
import { validEntries } from "../check/content-file.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import type { Asker } from "./asker.ts";
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
}

/**
 * Asks for the fields that are not given yet: one by one for those without which the entry is none, then
 * for those of the others that the editor wants to fill in.
 *
 * @param above Where the fields belong, as the questions name it: `accounts › quote`.
 */
export async function askFields(
  fields: readonly Field[],
  given: Readonly<Data>,
  questioning: Questioning,
  above = "",
): Promise<Data> {
  const data: Data = { ...given };
  const open = fields.filter(({ key }) => !(key in given));
  for (const field of open.filter(({ required }) => required)) {
    data[field.key] = await askField(field, questioning, above);
  }
  const ofHeadline = open.filter(({ key }) => key === "description" && "title" in data);
  if (data["title"] === null) {
    for (const field of ofHeadline) data[field.key] = await askField(field, questioning, above);
  }
  const optional = open.filter(
    (field) => !field.required && !unasked.has(field.key) && !ofHeadline.includes(field),
  );
  const wanted = await chooseFields(optional, data, questioning, above);
  for (const field of wanted) {
    const value = await askField(field, questioning, above);
    const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isNothing) data[field.key] = value;
  }
  return data;
}

async function chooseFields(
  fields: readonly Field[],
  data: Readonly<Data>,
  { asker, known }: Questioning,
  above: string,
): Promise<readonly Field[]> {
  if (fields.length === 0) return [];
  const [only] = fields;
  if (fields.length === 1 && only !== undefined) {
    return (await asker.confirm(`${labelOf(only, above)}\n${only.description}\nFill this in?`)) ? [only] : [];
  }
  const chosen = fields.filter(
    ({ key }) => usual.has(key) || (key === "titleTranslation" && isForeign(data, known)),
  );
  const keys = await asker.chooseMany(
    `${above === "" ? "" : `${above}: `}What else do you want to fill in?`,
    fields.map(({ key, description }) => ({ value: key, label: `${key}: ${description}` })),
    { chosen: chosen.map(({ key }) => key), atLeastOne: false },
  );
  return fields.filter(({ key }) => keys.includes(key));
}

function isForeign({ language, title }: Readonly<Data>, { entries }: KnownEntries): boolean {
  const [site] = validEntries(entries, "site");
  return typeof title === "string" && typeof language === "string" && language !== site?.data.language;
}

async function askField(field: Field, questioning: Questioning, above: string): Promise<unknown> {
  const { value, description } = field;
  const { asker, known } = questioning;
  const label = labelOf(field, above);
  const message = `${label}\n${description}`;
  const choices = choicesFor(value, known);
  if (value.type === "list") {
    if (choices !== null) {
      return asker.chooseMany(message, choices, { chosen: [], atLeastOne: field.required });
    }
    return askList(field, value.of, questioning, label);
  }
  if (value.type === "group") return askFields(value.fields, {}, questioning, label);
  if (value.type === "boolean") return asker.confirm(message);
  if (value.type === "choice")
    return asker.choose(
      message,
      value.options.map((option) => ({ value: option, label: option })),
    );
  if (choices !== null && choices.length > 0) return asker.choose(message, choices);
  return askText(field, message, asker);
}

/** Items one after the other: groups as long as the editor wants one more, texts until one is left empty. */
async function askList(
  { problemOf }: Field,
  item: FieldValue,
  questioning: Questioning,
  label: string,
): Promise<unknown[]> {
  const { asker } = questioning;
  const items: unknown[] = [];
  if (item.type === "group") {
    do items.push(await askFields(item.fields, {}, questioning, `${label} ${items.length + 1}`));
    while (await asker.confirm(`${label}\nAdd another one?`));
    return items;
  }
  for (;;) {
    const answer = await asker.text({
      message: `${label} ${items.length + 1}\nLeave it empty to go on.`,
      faultOf: (text) => (text === "" ? null : problemOf([text])),
    });
    if (answer === "") return items;
    items.push(answer);
  }
}

async function askText(field: Field, message: string, asker: Asker): Promise<unknown> {
  const hint = field.nullable ? "\nLeave it empty where it is not known." : "";
  const answer = await asker.text({
    message: `${message}${hint}`,
    faultOf: (text) => field.problemOf(readAnswer(field, text)),
  });
  return readAnswer(field, answer);
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
