import { eventLists } from "../../schema/event.ts";
import { addresses } from "../../timeline/addresses.ts";
import { compareText } from "../../timeline/dates/order.ts";
import { printDate, printWhen } from "../../timeline/dates/print.ts";
import { memoizeByObject } from "../../timeline/memoize.ts";
import { lastDayOf } from "../../timeline/record-days.ts";
import { type Timeline, type TimelineItem, titleText } from "../../timeline/timeline.ts";
import type { FeedEntry, FeedSource } from "./feed-documents.ts";

/** A feed without the title of the site in its own. */
type NewsFeed = Omit<FeedSource, "title"> & { readonly name: string };

/**
 * What is newly added: to the record, and of events of each topic, place, person, organisation and chapter that has
 * any. Entries without a recorded day are in none of them.
 */
export const newsFeeds = memoizeByObject((timeline: Timeline): readonly NewsFeed[] => {
  const { events, reports, topics, phases } = timeline;
  const all = entriesOf([...events, ...reports]);
  const parts = [
    ...topics.map((topic) => ({
      name: topic.title,
      page: topic.address,
      address: `${topic.address}feed.xml`,
      items: topic.events,
    })),
    ...eventLists.flatMap((kind) =>
      timeline[kind].map((entity) => ({
        name: entity.name,
        page: entity.address,
        address: `${entity.address}feed.xml`,
        items: entity.events,
      })),
    ),
    ...phases.map((phase) => ({
      name: phase.title,
      page: addresses.phase(phase.id),
      address: addresses.phaseFeed(phase.id),
      items: events.filter((event) => event.phase === phase),
    })),
  ];
  return [
    {
      address: addresses.feed,
      name: "New in this record",
      description: "Events and reports that were newly added to the record.",
      page: addresses.home,
      emptySince: "1970-01-01",
      entries: all,
    },
    ...parts.flatMap(({ name, page, address, items }) => {
      const entries = entriesOf(items);
      if (entries.length === 0) return [];
      return {
        address,
        name: `New: ${name}`,
        description: `Events of “${name}” that were newly added to the record.`,
        page,
        emptySince: "1970-01-01",
        entries,
      };
    }),
  ];
});

/** The newest first; of one day in the order of their addresses. */
function entriesOf(items: readonly TimelineItem[]): FeedEntry[] {
  return items
    .flatMap(entryOf)
    .toSorted((a, b) => compareText(b.published, a.published) || compareText(a.address, b.address));
}

const entryOf = memoizeByObject((item: TimelineItem): FeedEntry[] => {
  const { added, address } = item;
  if (added === null) return [];
  const day = item.kind === "event" ? printWhen(item) : printDate(item.published);
  return [
    {
      key: `${address}\n${added.edtf}`,
      address,
      title: item.kind === "event" ? item.title : `${titleText(item)} (${item.source.name})`,
      text:
        item.kind === "event"
          ? `${day}: ${item.text}`
          : `A report of ${item.source.name}, published ${day}${item.headlineTranslation === null ? "" : `: “${item.headlineTranslation}”`}.`,
      published: added.edtf,
      updated: lastDayOf(item) ?? added.edtf,
      categories: item.kind === "event" ? item.topics : [],
    },
  ];
});
