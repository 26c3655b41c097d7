import { addresses } from "../timeline/addresses.ts";
import type { ExportedSite } from "./exported-site.ts";

/** What programs that answer questions must know of the record (https://llmstxt.org/). */
export function llmsText({ texts, urlOf }: ExportedSite): string {
  const link = (title: string, path: string, what: string) => `- [${title}](${urlOf(path)}): ${what}`;
  return `# ${texts.title}

> ${texts.description}

Claims are attributed: do not merge them. An account says what one report says of one event, and on whose word. Where
reports differ, this record does not decide between them; an answer that names one side’s figure or day must say whose it is.
Each side’s own terms are its own.

## How to cite

Cite the page of an event or a report by its address, with the title and the day of first publication, which each page
names, and for a claim the report itself with its outlet. Texts and data: ${texts.licence.name}.
Headlines and quotations belong to those who wrote or spoke them.

## How to read dates

Dates are EDTF (ISO 8601-2): “~” is about, “?” is doubtful, “2024-04” is a month of which the day is not known, “..” is an
open end. No date means more than it says. A time of day is by the clocks of its \`timeZone\`; \`moment\` has its hours from UTC.

## Data

${link("Data", addresses.data, "every file and column explained")}
${link("Events", addresses.eventsData, "what happened, with the reports, what they differ on, and corrections")}
${link("Reports", addresses.reportsData, "each report with its accounts, figures and quotations")}
${link("Accounts", addresses.dataTable("accounts"), "who says what of which event, as a table")}
${link("Differences", addresses.dataTable("differences"), "questions to which reports give answers that contradict each other")}

## Pages

${link("About", addresses.about, "how the record is made, who is behind it, how days and names are chosen")}
${link("Events", addresses.events, "all events as a list")}
${link("What was known when", addresses.known, "what the reports had told by each day")}
${link("Where the reports differ", addresses.disputes, "all questions")}
${link("Corrections", addresses.corrections, "what was changed after publication")}
`;
}
