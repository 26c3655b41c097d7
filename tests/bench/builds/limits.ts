/** What the build of a record may take, where anything is promised for its size. */
export interface BuildLimits {
  readonly seconds?: number;
  /** Of memory, of 1,000,000 bytes. */
  readonly megabytes?: number;
  /** What a build after one edit may take of the time of the first one, in per cent. */
  readonly warmShare?: number;
}

/** The size for which the site is made. */
export const promisedSize = 10_000;

/** The limits of a record of so many reports. */
export function limitsFor(reports: number): BuildLimits {
  return reports === promisedSize ? { seconds: 90, megabytes: 3000, warmShare: 50 } : {};
}

/** The size to which the build must grow no faster than the record does, or hardly, and how many times as long it may take. */
export const largeSize = 50_000;
export const mostTimes = 5.5;
