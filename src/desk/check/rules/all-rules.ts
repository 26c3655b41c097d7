import { addressesRule } from "./addresses.ts";
import { asBuiltRule } from "./as-built.ts";
import { bothNamesRule } from "./both-names.ts";
import { disputesRule, eventTextRule, phasesRule, relatedEventsRule } from "./events.ts";
import { identifiersRule, referencesRule, unusedEntitiesRule } from "./identifiers.ts";
import { missingNamesRule } from "./missing-names.ts";
import { overlappingLabelsRule } from "./overlapping-labels.ts";
import { plainBodyRule } from "./plain-body.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { recordDaysRule } from "./record-days.ts";
import {
  leftFromDraftRule,
  publicationAfterEventRule,
  publishedNotesRule,
  translationsRule,
  yearFoldersRule,
} from "./reports.ts";
import { type Rule, reportFindings, type TextRule } from "./rule.ts";
import { languageForms, languagesRule, schemaRule } from "./schema.ts";
import {
  charactersRule,
  cutTexts,
  dashes,
  doubleWords,
  quotedDates,
  repeatedSentencesRule,
  whiteSpace,
} from "./text-rules.ts";
import { unlistedEntitiesRule } from "./unlisted-entities.ts";

/** Every rule of the desk. */
export const rules: readonly Rule[] = [
  charactersRule,
  asBuiltRule,
  schemaRule,
  reportFindings(quotedDates),
  identifiersRule,
  referencesRule,
  languagesRule,
  addressesRule,
  phasesRule,
  publicationAfterEventRule,
  publishedNotesRule,
  recordDaysRule,
  translationsRule,
  disputesRule,
  relatedEventsRule,
  eventTextRule,
  leftFromDraftRule,
  reportFindings(cutTexts),
  yearFoldersRule,
  plainBodyRule,
  unlistedEntitiesRule,
  unusedEntitiesRule,
  missingNamesRule,
  bothNamesRule,
  overlappingLabelsRule,
  repeatedSentencesRule,
  reportFindings(doubleWords),
  reportFindings(quotationMarks),
  reportFindings(dashes),
  reportFindings(whiteSpace),
];

/** The rules that can fix some of what they find. */
export const fixableRules: readonly TextRule[] = [
  whiteSpace,
  quotedDates,
  languageForms,
  doubleWords,
  quotationMarks,
];
