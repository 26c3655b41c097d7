/** A point in time as HTTP writes it today; of the older forms that RFC 9110 knows, no service makes use. */
const pointInTime = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The wait that a `Retry-After` header asks for, in milliseconds: it gives seconds or a point in time
 * (RFC 9110, 10.2.3). Null where there is none or it is neither: `Date.parse` would read a date into
 * almost anything, “-5” too.
 */
export function waitAskedFor(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  if (!pointInTime.test(header)) return null;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}
