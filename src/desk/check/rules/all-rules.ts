import { addressesRule } from "./addresses.ts";
import { asBuiltRule } from "./as-built.ts";
import { charactersRule } from "./characters.ts";
import { cutTextsRule } from "./cut-texts.ts";
import { dashes } from "./dashes.ts";
import { disputesRule } from "./disputes.ts";
import { doubleWords } from "./double-words.ts";
import { eventTextRule } from "./event-text.ts";
import { identifiersRule } from "./identifiers.ts";
import { languageForms, languagesRule } from "./languages.ts";
import { leftFromDraftRule } from "./left-from-draft.ts";
import { overlappingLabelsRule } from "./overlapping-labels.ts";
import { phasesRule } from "./phases.ts";
import { plainBodyRule } from "./plain-body.ts";
import { publicationAfterEventRule } from "./publication-after-event.ts";
import { publishedNotesRule } from "./published-notes.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { quotedDates } from "./quoted-dates.ts";
import { referencesRule } from "./references.ts";
import { repeatedSentencesRule } from "./repeated-sentences.ts";
import { type Rule, reportFindings, type TextRule } from "./rule.ts";
import { schemaRule } from "./schema.ts";
import { translationsRule } from "./translations.ts";
import { unlistedEntitiesRule } from "./unlisted-entities.ts";
import { unusedEntitiesRule } from "./unused-entities.ts";
import { whiteSpace } from "./white-space.ts";
import { yearFoldersRule } from "./year-folders.ts";

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
  translationsRule,
  disputesRule,
  eventTextRule,
  leftFromDraftRule,
  cutTextsRule,
  yearFoldersRule,
  plainBodyRule,
  unlistedEntitiesRule,
  unusedEntitiesRule,
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
