/**
 * The wait that a `Retry-After` header asks for, in milliseconds: it gives seconds or a point in time
 * (RFC 9110, 10.2.3). Null where there is none or it says nothing of use.
 */
export function waitAskedFor(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}
