const begin = performance.now();

/** Says on standard error what is being done, with the seconds since the beginning. */
export function say(what: string): void {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.error(`${seconds.padStart(7)} s  ${what}`);
}
