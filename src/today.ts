/** Today as `YYYY-MM-DD`, so many hours ahead of UTC. */
export function today(hoursAhead = 0): string {
  return new Date(Date.now() + hoursAhead * 60 * 60_000).toISOString().slice(0, "YYYY-MM-DD".length);
}
