import CMS from "@sveltia/cms";
import { entryCollections } from "../../schema/collections.ts";
import { hasText } from "../entries/entry-form.ts";
import type { EditorSetup } from "./config.ts";
import { fileFormat, readEntryFile, writeEntryFile } from "./entry-file.ts";

declare global {
  /** The build puts it here. */
  const editorSetup: EditorSetup;
}

const measuresOfDates = new Set<unknown>(editorSetup.measuresOfDates);

for (const collection of entryCollections) {
  CMS.registerCustomFormat(fileFormat(collection), hasText(collection) ? "md" : "yaml", {
    fromFile: readEntryFile,
    toFile: (data: Record<string, unknown>) => writeEntryFile(collection, data, measuresOfDates),
  });
}
await CMS.init({ config: editorSetup.config });
