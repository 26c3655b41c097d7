import type { z } from "astro/zod";
import { isMap, isScalar } from "yaml";
import { collectionSchemas } from "../../../schema/collections.ts";
import { type Field, fieldsOf } from "../../../schema/fields.ts";
import { canonicalTag, isKnownLanguage, languageFault } from "../../../schema/language-tags.ts";
import { allFiles, type ContentFile, type ContentFiles, type DataPath } from "../content-file.ts";
import { scalarsOf } from "../field-texts.ts";
import { idMeantBy } from "../meant-id.ts";
import { didYouMean } from "../nearest.ts";
import type { Rule, TextRule } from "./rule.ts";

/** Every field is one that the schema knows, and holds what the schema asks for. */
export const schemaRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    for (const issue of file.parsed.error?.issues ?? []) report(file, issue, files);
  }
};

function report(file: ContentFile, issue: z.core.$ZodIssue, files: ContentFiles): void {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      file.failAtKey([...path, key], "schema", `\`${key}\`: no such field${hintFor(key, path, file)}`);
    }
    return;
  }
  if (path.length === 0 && issue.code === "invalid_type") {
    file.fail(path, "schema", "there are no fields here; write them as `key: value`, one on each line");
    return;
  }
  const field = `\`${path.join(".")}\``;
  const written = path.length === 0 ? file.data : file.document.getIn(path);
  if (written === undefined) {
    const choice = issue.code === "invalid_value" ? `: ${issue.message}` : "";
    file.fail(path, "schema", `${field} is missing; add it${choice}`);
    return;
  }
  if (written === null) {
    file.failAtKey(path, "schema", `${field} is empty; fill it in${otherwiseOf(path, file)}`);
    return;
  }
  const meant = idMeantBy(written, path, file, files);
  const message =
    curlyMarksOf(written) ??
    wrongTypeOf(issue, written) ??
    `${issue.message}${meant === null ? "" : `; here \`${meant}\``}`;
  file.fail(path, "schema", path.length === 0 ? message : `${field}: ${message}`);
}

/** What else can be done about an empty field: a key that is needed cannot be left out. */
function otherwiseOf(path: DataPath, file: ContentFile): string {
  if (typeof path.at(-1) === "number") return ", or remove the hyphen";
  const fields = fieldsAt(fieldsOf(collectionSchemas[file.collection].schema), path.slice(0, -1));
  return fields.find(({ key }) => key === path.at(-1))?.required === true ? "" : ", or leave out the key";
}

/** What to do about marks that a word processor made curly: to YAML they are letters like others. */
function curlyMarksOf(written: unknown): string | null {
  const [, inner] = (typeof written === "string" && /^[“”„«‘’](.*)[“”»‘’]$/su.exec(written)) || [];
  return inner === undefined ? null : `write straight quotation marks, as "${inner}": these are curly`;
}

function hintFor(key: string, path: DataPath, file: ContentFile): string {
  const number = numberBefore(key, path, file);
  if (number !== null) return `; write ${number}: thousands are written without a sign`;
  if (key === "slug" || key === "id")
    return "; an entry’s address is its file’s name, so rename the file instead";
  const before = textBefore(key, path, file);
  if (before !== null) {
    return `; if it belongs to the text of \`${before}\`, put the whole text in quotation marks: there is a comma in it`;
  }
  const missing = fieldsAt(fieldsOf(collectionSchemas[file.collection].schema), path).filter(
    (field) => file.document.getIn([...path, field.key]) === undefined,
  );
  const [needed, ...others] = missing.filter(({ required }) => required);
  return didYouMean(
    key,
    missing.map((field) => field.key),
    needed !== undefined && others.length === 0 && isScalar(file.document.getIn([...path, key], true))
      ? `did you mean \`${needed.key}\`?`
      : (elsewhere(key, path) ?? "remove it, or correct its spelling"),
  );
}

/** Where a field belongs that entries of another kind have. */
function elsewhere(key: string, path: DataPath): string | null {
  if (path.length > 0) return null;
  const kinds = (["reports", "events"] as const).filter((name) =>
    fieldsOf(collectionSchemas[name].schema).some((field) => field.key === key),
  );
  return kinds.length === 0 ? null : `it is a field of ${kinds.join(" and ")}; remove it here`;
}

/** The field before a part of its text: in a group, `words: No, never` is a text and a key without a value. */
function textBefore(key: string, path: DataPath, file: ContentFile): string | null {
  const group = file.document.getIn([...path]);
  if (!isMap(group) || group.flow !== true) return null;
  const index = group.items.findIndex((pair) => String(pair.key) === key);
  const previous = group.items[index - 1];
  const own = group.items[index]?.value;
  const hasValue = isScalar(own) ? own.value !== null : own !== null;
  const isPart =
    previous !== undefined && isScalar(previous.value) && typeof previous.value.value === "string";
  return isPart && !hasValue ? String(previous.key) : null;
}

/** The whole number of which a key is only the end: in a group, `value: 1,250` is a value of 1 and a key 250. */
function numberBefore(key: string, path: DataPath, file: ContentFile): string | null {
  const group = file.document.getIn([...path]);
  if (!/^\d{3}$/.test(key) || !isMap(group)) return null;
  const index = group.items.findIndex((pair) => String(pair.key) === key);
  const previous = group.items[index - 1];
  if (previous === undefined) return null;
  const before = isScalar(previous.value)
    ? (previous.value.value ?? (isScalar(previous.key) ? previous.key.value : null))
    : null;
  return /^\d{1,3}$/.test(String(before)) ? `${before}${key}` : null;
}

/** The fields of the group that a path leads to; none where it leads to no group. */
function fieldsAt(fields: readonly Field[], [step, ...rest]: DataPath): readonly Field[] {
  if (step === undefined) return fields;
  let value = fields.find(({ key }) => key === step)?.value;
  let steps = rest;
  while (value?.type === "list") {
    value = value.of;
    steps = steps.slice(1);
  }
  return value?.type === "group" ? fieldsAt(value.fields, steps) : [];
}

/** What to write where another kind of value is needed. */
const kinds: Readonly<Record<string, string>> = {
  array: "write a list here: `[one, two]`, or one item on each line, after a hyphen",
  boolean: "write true or false, without quotation marks",
  number: "write a number here, without quotation marks",
  object: "write fields here, as `key: value`, one on each line",
  string: "write text here, in quotation marks if it looks like a number or a date",
};

/** In plain words what zod says in its own; null where the schema has words for it. */
function wrongTypeOf(issue: z.core.$ZodIssue, written: unknown): string | null {
  if (issue.code !== "invalid_type" || !issue.message.startsWith("Invalid input")) return null;
  if (issue.expected === "array" && isMap(written))
    return "write a hyphen before the first field of each item here";
  if (issue.expected === "array" && typeof written === "string") return `write a list here: \`[${written}]\``;
  if (issue.expected === "number" && typeof written === "string" && /^-?\d+,\d+$/.test(written)) {
    return `write ${written.replace(",", ".")}: decimals have a point`;
  }
  return kinds[issue.expected] ?? null;
}

/** A language tag names a language that exists. The schema asks for the usual form only, which words such as `english` have too. */
export const languagesRule: Rule = (files) => {
  for (const file of allFiles(files)) {
    for (const { value, range } of scalarsOf(file, "language")) {
      // The rule `schema` reports what is not a tag in its usual form.
      if (typeof value !== "string" || canonicalTag(value) !== value) continue;
      const fault = languageFault(value);
      if (fault !== null) file.noteAt(file.yamlStart + (range?.[0] ?? 0), "error", "languages", fault);
    }
  }
};

/** Language tags that only need their usual form: `EN-gb` for `en-GB`. The schema refuses them. */
export const languageForms: TextRule = {
  name: "languages",
  severity: "error",
  find: (file) =>
    scalarsOf(file, "language").flatMap(({ value, range, source }) => {
      const tag = typeof value === "string" ? canonicalTag(value) : null;
      if (tag === null || tag === value || !isKnownLanguage(tag)) return [];
      if (!range || source === undefined || source !== value) return [];
      const end = file.yamlStart + range[1];
      // Without the quotation marks around it, if there are any.
      const written = file.text.slice(file.yamlStart + range[0], end);
      const start = file.yamlStart + range[0] + written.indexOf(source);
      return { start, end: start + source.length, message: `write "${tag}"`, replacement: tag };
    }),
};
