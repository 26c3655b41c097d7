import type { Entity } from "./entities.ts";
import { once } from "./once.ts";
import type { Account } from "./timeline.ts";

/** An entity’s word on events that do not list it, one account of each report and event. */
export const mentionedElsewhere = once((entity: Entity): Account[] => {
  const listed = new Set(entity.events);
  const seen = new Set<string>();
  return entity.accounts.filter(({ event, report }) => {
    const key = `${event.id} ${report.id}`;
    if (listed.has(event) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
});
