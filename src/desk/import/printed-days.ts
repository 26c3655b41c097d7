import { monthNames } from "../../search/query/month-names.ts";
import { daysAt, type Months, type Token, tokensOf } from "../../search/query/read-days.ts";

/** What a page prints before the day of a later change, in the languages of the record. */
const changed =
  /(?:updated|modified|edited|обновл\p{L}*|изменен\p{L}*|оновлен\p{L}*|güncelle\p{L}*|yenilən\p{L}*|թարմաց\p{L}*|mis à jour|aktualisiert|actualizad\p{L}*|aggiornat\p{L}*)\P{L}*$/iu;

/** The numbers of the months by their names in all languages; made when the first page is read. */
let months: Months | undefined;

function knownMonths(): Months {
  months ??= new Map(monthNames().flatMap((forms, index) => forms.map((name) => [name, index + 1] as const)));
  return months;
}

/**
 * The days that a short text prints, in any language of the record and any usual order: “17 Nisan 2024”, “2 мая 2024”,
 * `17.04.2024`. Days of a later change are left out, and so are those in numbers of which nobody can tell the day from
 * the month: `06/12/2024`.
 */
export function printedDays(text: string): string[] {
  const tokens = tokensOf(text.replace(/(?<=\d)T(?=\d)/g, " "));
  const days: string[] = [];
  let end = 0;
  let offset = 0;
  for (let place = 0; place < tokens.length; ) {
    const { before = "", written = "" } = tokens[place] ?? {};
    offset += before.length;
    const found = daysAt(tokens, place, knownMonths());
    const length = found?.length ?? 1;
    const words = tokens.slice(place, place + length);
    if (found !== null && /^\d{4}-\d{2}-\d{2}$/.test(found.days) && !isAmbiguous(words)) {
      if (!changed.test(text.slice(end, offset))) days.push(found.days);
      end = offset;
    }
    offset += written.length;
    for (const word of words.slice(1)) offset += word.before.length + word.written.length;
    place += length;
  }
  return [...new Set(days)];
}

/** Whether a date in numbers with strokes can be read in two ways: outlets of some countries put the month first. */
function isAmbiguous([first, second, third]: readonly Token[]): boolean {
  if (first === undefined || second === undefined || third?.before !== "/") return false;
  return Number(first.written) <= 12 && Number(second.written) <= 12 && first.written !== second.written;
}
