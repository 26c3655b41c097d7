import { Feed } from "feed";
import type { Day } from "../../timeline/dates/days.ts";
import { permanentId } from "../permanent-id.ts";

/** An entry of a feed. */
export interface FeedEntry {
  /** What it is about and when: its id is made of this alone. */
  readonly key: string;
  /** The path of its page. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly published: Day;
  readonly updated: Day;
  readonly categories: readonly { readonly id: string; readonly title: string }[];
}

/** A feed with all that was ever in it. */
export interface FeedSource {
  /** The path of the feed: `/feed.xml`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The path of the page that shows the same. */
  readonly page: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
  /** The day of the feed as long as it is empty. It is not that of the build: the same content gives the same feed. */
  readonly emptySince: Day;
}

/** The number of entries in a feed, and in each document of its archive. */
const pageSize = 50;

/** The paths of a feed and of the documents of its archive. These are full, so that none changes when entries come. */
export function feedAddresses({ address, entries }: FeedSource): string[] {
  const archives = entries.length <= pageSize ? 0 : Math.floor(entries.length / pageSize);
  return [address, ...Array.from({ length: archives }, (_, index) => archiveAddress(address, index + 1))];
}

function archiveAddress(address: string, number: number): string {
  return address.replace(/\.xml$/, `/${number}.xml`);
}

/**
 * A feed as Atom documents (RFC 4287) by their paths: the latest entries, and an archive of all, from the oldest, if
 * there are more (RFC 5005). The latest comes first in each.
 *
 * @param by whose feed it is, and the address of the licence under which others may use it.
 * @param urlOf gives the whole address for a path.
 */
export function atomDocuments(
  source: FeedSource,
  { author, licence }: { readonly author: string; readonly licence: string },
  urlOf: (path: string) => string,
): Map<string, string> {
  const oldestFirst = source.entries.toReversed();
  const documents = feedAddresses(source);
  return new Map(
    documents.map((address, number) => {
      const isArchive = number > 0;
      const own = isArchive
        ? oldestFirst.slice((number - 1) * pageSize, number * pageSize).toReversed()
        : source.entries.slice(0, pageSize);
      const previous = isArchive ? number - 1 : documents.length - 1;
      const elements = [
        previous > 0 && linkElement("prev-archive", urlOf(archiveAddress(source.address, previous))),
        isArchive && linkElement("current", urlOf(source.address)),
        isArchive && '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>',
        // RFC 4946.
        linkElement("license", licence),
      ].filter((element) => element !== false);
      const feed = feedOf(source, { address, own, author, urlOf });
      return [address, withElements(withEscapedLabels(feed.atom1()), elements)];
    }),
  );
}

/** The latest entries as a JSON Feed (https://www.jsonfeed.org/version/1.1/), which the library has only in version 1.0. */
export function jsonFeed(
  { title, description, page, entries }: FeedSource,
  { address, author, urlOf }: { address: string; author: string; urlOf: (path: string) => string },
): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: urlOf(page),
    feed_url: urlOf(address),
    authors: [{ name: author }],
    items: entries.slice(0, pageSize).map((entry) => ({
      id: idOf(entry.key),
      url: urlOf(entry.address),
      title: entry.title,
      content_text: entry.text,
      date_published: midnight(entry.published),
      date_modified: midnight(entry.updated),
      tags: entry.categories.map((category) => category.title),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

interface Making {
  readonly address: string;
  readonly own: readonly FeedEntry[];
  readonly author: string;
  readonly urlOf: (path: string) => string;
}

function feedOf(source: FeedSource, { address, own, author, urlOf }: Making): Feed {
  const days = source.entries.map(({ updated }) => updated).toSorted();
  const feed = new Feed({
    id: idOf(address),
    title: source.title,
    description: source.description,
    link: urlOf(source.page),
    feed: urlOf(address),
    author: { name: author },
    updated: midnight(days.at(-1) ?? source.emptySince),
    generator: false,
  });
  for (const { key, address: page, title, text, published, updated, categories } of own) {
    feed.addItem({
      id: idOf(key),
      link: urlOf(page),
      title: asHtml(title),
      content: asHtml(text),
      published: midnight(published),
      date: midnight(updated),
      category: categories.map(({ id, title: name }) => ({ term: id, name })),
    });
  }
  return feed;
}

function idOf(key: string): string {
  return `urn:uuid:${permanentId(key)}`;
}

function linkElement(relation: string, url: string): string {
  return `<link rel="${relation}" href="${asHtml(url)}"/>`;
}

/** The document with the names of categories escaped: the library writes `<` into their attributes as it is. */
function withEscapedLabels(document: string): string {
  return document.replace(/(?<=<category label=")[^"]*/g, (label) => label.replaceAll("<", "&lt;"));
}

/** The document with further elements before its first `updated`: the library knows nothing of archives. */
function withElements(document: string, elements: readonly string[]): string {
  return document.replace(
    /\n( *)<updated>/,
    (updated, space: string) => elements.map((element) => `\n${space}${element}`).join("") + updated,
  );
}

/** The beginning of the day in UTC. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The library marks all texts of an entry as HTML; ours are plain. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
