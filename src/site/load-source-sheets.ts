import type { Source } from "../timeline/entities.ts";
import { once } from "../timeline/once.ts";
import { type SourceSheets, sourceSheets } from "../timeline/lists/source-sheets.ts";
import { distinctionSections } from "../timeline/source-sections.ts";
import { loadSite } from "./load-timeline.ts";

let loaded: Promise<(source: Source) => SourceSheets> | undefined;

/** Where the lists of each source stand, worked out once for each. */
export function loadSourceSheets(): Promise<(source: Source) => SourceSheets> {
  loaded ??= readSourceSheets();
  return loaded;
}

async function readSourceSheets(): Promise<(source: Source) => SourceSheets> {
  const { sourceRecords, figuresApart } = await loadSite();
  return once((source) => {
    const record = sourceRecords.get(source);
    const distinctions = record === undefined ? [] : distinctionSections(source, record);
    return sourceSheets(source, distinctions, figuresApart.get(source) ?? []);
  });
}
