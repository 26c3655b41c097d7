import type { CmsConfig, Field as EditorField, EntryCollection as Folder } from "@sveltia/cms";
import {
  collectionSchemas,
  type EntryCollection,
  entryCollections,
  nounOf,
} from "../../schema/collections.ts";
import type { Field, FieldValue } from "../../schema/fields.ts";
import { identifierPattern } from "../../schema/values.ts";
import { validEntries } from "../check/content-file.ts";
import { formOf, hasText } from "../entries/entry-form.ts";
import type { KnownEntries } from "../entries/known-entries.ts";
import { choicesFor } from "../new/choices.ts";
import type { EditedPlace } from "./edited-place.ts";
import { fileFormat } from "./entry-file.ts";

/** What the configuration of the web editor depends on, besides the schemas. */
interface EditorSetting {
  readonly place: EditedPlace;
  /** The title of the site. */
  readonly title: string;
  /** The people, organisations, sides … that can be chosen. */
  readonly known: KnownEntries;
  /** The address of the service by which readers sign in with GitHub; null where there is none. */
  readonly signIn: string | null;
}

/** What the script of the web editor starts from. */
export interface EditorSetup {
  readonly config: CmsConfig;
  /** The ids of the measures whose figures are dates. */
  readonly measuresOfDates: readonly string[];
}

/** What the web editor of a site starts from. */
export function editorSetup(setting: EditorSetting): EditorSetup {
  const measures = validEntries(setting.known.entries, "measures");
  return {
    config: configOf(setting),
    measuresOfDates: measures.filter(({ data }) => data.unit === "date").map(({ id }) => id),
  };
}

/**
 * The configuration of Sveltia CMS, made of the schemas alone: a new field or kind is in it by itself. Whoever may not
 * write to the repository sends in a change from a fork of it; nobody publishes anything from the editor.
 */
function configOf({ place: { repository, folder }, title, known, signIn }: EditorSetting): CmsConfig {
  return {
    load_config_file: false,
    app_title: title,
    backend: {
      name: "github",
      repo: repository,
      open_authoring: true,
      auth_scope: "public_repo",
      ...(signIn === null
        ? { auth_methods: ["token"] }
        : { auth_methods: ["oauth", "token"], base_url: signIn }),
    },
    publish_mode: "editorial_workflow",
    // No entry has pictures or other files, yet the editor wants a folder for them. This one belongs to no collection.
    media_folder: `${folder}/_files`,
    media_libraries: { default: false, stock_assets: { providers: [] } },
    slug: { encoding: "ascii", clean_accents: true, maxlength: 80 },
    collections: entryCollections.map((collection) => folderOf(collection, folder, known)),
  };
}

function folderOf(collection: EntryCollection, folder: string, known: KnownEntries): Folder {
  const keys = identifyingKeys(collection);
  const [first = ""] = keys;
  const path = collectionSchemas[collection].files;
  return {
    name: collection,
    label: capitalised(collection),
    label_singular: capitalised(nounOf(collection)),
    folder: `${folder}/${collection}`,
    // Reports are in a folder for each year.
    ...(collection === "reports" ? { path: "{{published | date('YYYY')}}/{{slug}}" } : {}),
    extension: path.slice(path.lastIndexOf(".") + 1),
    format: fileFormat(collection),
    identifier_field: keys.at(-1) ?? "",
    slug: {
      template: keys.map((key) => `{{${key}}}`).join("-"),
      editable: ["create"],
      pattern: [identifierPattern.source, "Lower-case letters a–z, digits and single hyphens"],
      hint: "The name of the file, which becomes its permanent address.",
    },
    summary: summaryOf(keys),
    sortable_fields: {
      fields: keys,
      default: { field: first, direction: dated.has(first) ? "descending" : "ascending" },
    },
    delete: false,
    duplicate: false,
    publish: false,
    thumbnail: false,
    editor: { preview: false },
    fields: [
      ...formOf(collection).map((field) => editorFieldOf(field, known)),
      ...(hasText(collection) ? [textBelow(collection)] : []),
    ],
  };
}

function textBelow(collection: EntryCollection): EditorField {
  return {
    name: "body",
    label: "Text",
    hint: "A few sentences in our own words. An empty line begins a paragraph.",
    widget: "text",
    required: collection === "events",
  };
}

function editorFieldOf(field: Field, known: KnownEntries): EditorField {
  const { key, description, required, nullable, whenAbsent, value } = field;
  // Written once, when the entry is made.
  if (key === "added")
    return { name: key, widget: "hidden", default: "{{datetime | date('YYYY-MM-DD', 'utc')}}" };
  const named = { name: key, label: labelOf(key), hint: description, required: required && !nullable };
  if (value.type === "list") return listOf(named, value.of, known);
  if (value.type === "boolean") return { ...named, widget: "boolean", default: whenAbsent === true };
  return singleOf(named, value, known);
}

/** What every field of the editor has. */
interface Named {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

function listOf(named: Named, item: FieldValue, known: KnownEntries): EditorField {
  if (item.type === "group") {
    const fields = item.fields.map((inner) => editorFieldOf(inner, known));
    const label_singular = named.label.replace(/s$/, "");
    return { ...named, label_singular, widget: "list", collapsed: "auto", fields };
  }
  const chosen = choiceOf(named, item, known, true);
  if (chosen !== null) return chosen;
  return { ...named, widget: "list", field: singleOf({ name: "item", label: named.label }, item, known) };
}

function singleOf(named: Named, value: FieldValue, known: KnownEntries): EditorField {
  if (value.type === "group")
    return { ...named, widget: "object", fields: value.fields.map((inner) => editorFieldOf(inner, known)) };
  if (value.type === "number") return { ...named, widget: "number", value_type: "float" };
  const chosen = choiceOf(named, value, known, false);
  if (chosen !== null) return chosen;
  const holds = "holds" in value ? value.holds : undefined;
  if (holds === "own words" && named.name !== "title") return { ...named, widget: "text" };
  return { ...named, widget: "string", type: holds === "address" ? "url" : "text" };
}

/**
 * A choice from a short list, from the entries of one collection as they are in the editor, or from those of several as
 * they were when the site was built; null where a value is none of these.
 */
function choiceOf(
  named: Named,
  value: FieldValue,
  known: KnownEntries,
  multiple: boolean,
): EditorField | null {
  if (value.type === "choice") return { ...named, widget: "select", options: [...value.options], multiple };
  const choices = choicesFor(value, known);
  if (choices === null || !("refersTo" in value)) return null;
  const [target, ...others] = value.refersTo;
  const collection = entryCollections.find((name) => name === target);
  if (collection === undefined || others.length > 0) {
    const options = choices.map(({ value, label }) => ({ value, label }));
    return { ...named, widget: "select", options, multiple };
  }
  const keys = identifyingKeys(collection);
  return {
    ...named,
    widget: "relation",
    collection,
    value_field: "{{slug}}",
    display_fields: [summaryOf(keys)],
    search_fields: [...keys],
    multiple,
  };
}

/** The days by which entries are listed, the latest first. */
const dated = new Set(["published", "date"]);

/** The keys of the fields that tell entries apart, in the order in which ids and summaries have them. */
function identifyingKeys(collection: EntryCollection): string[] {
  const keys = new Set(formOf(collection).map(({ key }) => key));
  return [...dated, "source", "name", "title"].filter((key) => keys.has(key));
}

function summaryOf(keys: readonly string[]): string {
  return keys.map((key) => `{{${key}}}`).join(" · ");
}

/** A key as words: “Title translation”. */
function labelOf(key: string): string {
  return capitalised(key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
