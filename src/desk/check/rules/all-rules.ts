import { addressesRule } from "./addresses.ts";
import { asBuiltRule } from "./as-built.ts";
import { bothNamesRule } from "./both-names.ts";
import { characterReferences } from "./character-references.ts";
import { disputeReportsRule } from "./dispute-reports.ts";
import { disputesRule, eventTextRule, phasesRule, relatedEventsRule, standfirstRule } from "./events.ts";
import { figureValues } from "./figure-values.ts";
import { futureDaysRule } from "./future-days.ts";
import { identifiersRule, referencesRule, unusedEntitiesRule } from "./identifiers.ts";
import { invisibleCharacters, plainSpaces } from "./invisible-characters.ts";
import { longAccountsRule } from "./long-accounts.ts";
import { missingNamesRule } from "./missing-names.ts";
import { otherLanguagesRule } from "./other-languages.ts";
import { overlappingLabelsRule } from "./overlapping-labels.ts";
import { plainBodyRule } from "./plain-body.ts";
import { quotationMarks } from "./quotation-marks.ts";
import { recordDaysRule } from "./record-days.ts";
import { repeatedReportsRule } from "./repeated-reports.ts";
import {
  leftFromDraftRule,
  publicationAfterEventRule,
  publishedNotesRule,
  translationsRule,
  yearFoldersRule,
} from "./reports.ts";
import { type Rule, reportFindings, type TextRule } from "./rule.ts";
import { sameNamesRule } from "./same-names.ts";
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
import { timesRule } from "./times.ts";
import { unfinishedTexts } from "./unfinished-texts.ts";
import { unlistedEntitiesRule } from "./unlisted-entities.ts";
import { voicesRule } from "./voices.ts";
import { wrappedTexts } from "./wrapped-texts.ts";

/** Every rule of the desk. */
export const rules: readonly Rule[] = [
  charactersRule,
  reportFindings(invisibleCharacters),
  asBuiltRule,
  schemaRule,
  reportFindings(quotedDates),
  identifiersRule,
  referencesRule,
  languagesRule,
  addressesRule,
  timesRule,
  phasesRule,
  standfirstRule,
  reportFindings(figureValues),
  voicesRule,
  publicationAfterEventRule,
  futureDaysRule,
  publishedNotesRule,
  recordDaysRule,
  translationsRule,
  otherLanguagesRule,
  disputesRule,
  relatedEventsRule,
  disputeReportsRule,
  repeatedReportsRule,
  longAccountsRule,
  eventTextRule,
  leftFromDraftRule,
  reportFindings(unfinishedTexts),
  reportFindings(wrappedTexts),
  reportFindings(characterReferences),
  reportFindings(cutTexts),
  yearFoldersRule,
  plainBodyRule,
  unlistedEntitiesRule,
  unusedEntitiesRule,
  missingNamesRule,
  sameNamesRule,
  bothNamesRule,
  overlappingLabelsRule,
  repeatedSentencesRule,
  reportFindings(doubleWords),
  reportFindings(quotationMarks),
  reportFindings(dashes),
  reportFindings(plainSpaces),
  reportFindings(whiteSpace),
];

/** The rules that can fix some of what they find. */
export const fixableRules: readonly TextRule[] = [
  invisibleCharacters,
  plainSpaces,
  whiteSpace,
  quotedDates,
  figureValues,
  languageForms,
  doubleWords,
  quotationMarks,
];
