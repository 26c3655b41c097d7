const numbers = new Intl.NumberFormat("en-GB");

/** A number as readers read it: 100,417. */
export function printNumber(value: number): string {
  return numbers.format(value);
}

/** A count with its noun: “1 report”, “1,200 reports”. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${printNumber(count)} ${count === 1 ? singular : plural}`;
}
