import { mentionedElsewhere } from "../elsewhere.ts";
import { allEntities, type Entity } from "../entities.ts";
import { mostReported } from "../most-reported.ts";
import { once } from "../once.ts";
import type { Account, Timeline, TimelineEvent, Topic } from "../timeline.ts";
import { capacities } from "./capacities.ts";
import { cutByTime } from "./cut-by-time.ts";
import { cutByNumber } from "./cutting.ts";
import { allSheets, type Sheet, sheetsOf } from "./sheet.ts";

/** The events of an entity or a topic in order of time: on its own page, or on pages of years and months below it. */
export const timelineSheets = once((of: Entity | Topic): Sheet<TimelineEvent> => {
  const label = "title" in of ? of.title : of.name;
  const place = { address: of.address, label, anchor: "section_timeline" };
  return sheetsOf(cutEvents(of.events, place));
});

const cutEvents = cutByTime<TimelineEvent>(({ date }) => date, capacities.entries);

/** So many turning points stand on the page of an entity that only leads to its events. */
const mostTurningPoints = 30;

/** What the page of an entity or a topic tells where its events stand on further pages: the turning points among them. */
export function turningPointsOf({ events }: Entity | Topic): TimelineEvent[] {
  return mostReported(
    events.filter(({ major }) => major),
    mostTurningPoints,
  );
}

/** So many accounts of other events stand on an entity’s own page. */
const mostElsewhere = 100;

/** The accounts of other events that name an entity, on pages of their own; null where they stand on the entity’s. */
export const elsewhereSheets = once((entity: Entity): Sheet<Account> | null => {
  const accounts = mentionedElsewhere(entity);
  if (accounts.length <= mostElsewhere) return null;
  const place = {
    address: `${entity.address}accounts/`,
    label: "Accounts of other events",
    anchor: "section_elsewhere",
  };
  return sheetsOf(cutAccounts(accounts, place));
});

const cutAccounts = cutByNumber<Account>(capacities.lines);

/** The addresses of all pages below those of entities and topics. */
export function entityAddresses(timeline: Timeline): string[] {
  const entities = allEntities(timeline);
  return [
    ...[...entities, ...timeline.topics].flatMap((of) => allSheets(timelineSheets(of))),
    ...entities.flatMap((entity) => {
      const accounts = elsewhereSheets(entity);
      return accounts === null ? [] : allSheets(accounts);
    }),
  ].map(({ address }) => address);
}
