import { noteFindings, type TextRule } from "../text-findings.ts";
import { addressesRule } from "./addresses.ts";
import { asBuiltRule } from "./as-built.ts";
import { charactersRule } from "./characters.ts";
import { cutTextsRule } from "./cut-texts.ts";
import { doubleWords } from "./double-words.ts";
import { eventTextRule } from "./event-text.ts";
import { identifiersRule } from "./identifiers.ts";
import { languageMends, languagesRule } from "./languages.ts";
import { leftFromDraftRule } from "./left-from-draft.ts";
import { phasesInOrderRule } from "./phases-in-order.ts";
import { plainBodyRule } from "./plain-body.ts";
import { publicationAfterEventRule } from "./publication-after-event.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { quotedDates } from "./quoted-dates.ts";
import { referencesRule } from "./references.ts";
import type { Rule } from "./rule.ts";
import { schemaRule } from "./schema.ts";
import { unlistedEntitiesRule } from "./unlisted-entities.ts";
import { unusedEntitiesRule } from "./unused-entities.ts";
import { whiteSpace } from "./white-space.ts";
import { yearFoldersRule } from "./year-folders.ts";

/** Every rule of the desk. */
export const rules: readonly Rule[] = [
  charactersRule,
  asBuiltRule,
  schemaRule,
  noteFindings(quotedDates),
  identifiersRule,
  referencesRule,
  languagesRule,
  addressesRule,
  phasesInOrderRule,
  publicationAfterEventRule,
  eventTextRule,
  leftFromDraftRule,
  cutTextsRule,
  yearFoldersRule,
  plainBodyRule,
  unlistedEntitiesRule,
  unusedEntitiesRule,
  noteFindings(doubleWords),
  noteFindings(quotationMarks),
  noteFindings(whiteSpace),
];

/** What can mend some of the faults in the letters of files. */
export const textMends: readonly TextRule[] = [
  whiteSpace,
  quotedDates,
  languageMends,
  doubleWords,
  quotationMarks,
];
