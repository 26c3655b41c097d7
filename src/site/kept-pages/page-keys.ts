import { createHash } from "node:crypto";
import type { Measure, TimelineEvent, TimelineReport } from "../../timeline/timeline.ts";

/** Anything of the record that has an id: an event, a report, an entity, a topic, a phase, a measure. */
interface Thing {
  readonly id: string;
}

/** What a thing says of itself, as a digest, and the things it names. */
interface Fingerprint {
  readonly digest: string;
  readonly named: readonly Thing[];
}

/**
 * The lists by which what is named knows who names it: pages of events and reports link to a place or an
 * outlet, and show nothing of what else is filed there. The figures given for a measure stand apart below.
 */
const backReferences: ReadonlySet<string> = new Set(["events", "reports", "accounts", "carried", "given"]);

/**
 * Keys of the pages of events and reports: a key stays the same as long as all that its page shows does, so
 * that a page kept under it can stand for a new one. A key takes in more than the page shows: everything that
 * the event or report says and names, and what that in turn says and names, such as the other events of its
 * reports. What all pages depend on (texts of the site, names of everyone and everything) belongs into `common`.
 */
export class PageKeys {
  readonly #common: string;
  readonly #fingerprints = new Map<Thing, Fingerprint>();
  readonly #figures = new Map<Measure, string>();

  /** @param common What all pages depend on; of things, all that `fingerprint` takes in. */
  constructor(common: readonly unknown[], things: readonly Thing[]) {
    this.#common = digestOf([
      JSON.stringify(common),
      ...things.map((thing) => this.#fingerprint(thing).digest),
    ]);
  }

  /**
   * @param file The event’s or report’s file as it stands on disk, or a digest of it.
   * @param more What else its page shows.
   */
  keyOf(item: TimelineEvent | TimelineReport, file: string, more: readonly unknown[] = []): string {
    const own = this.#fingerprint(item);
    const near = own.named.map((thing) => this.#fingerprint(thing));
    const far = new Set(near.flatMap(({ named }) => named));
    const measures = new Set(item.accounts.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
    return digestOf([
      this.#common,
      file,
      JSON.stringify(more),
      own.digest,
      ...near.map(({ digest }) => digest),
      ...[...far].map((thing) => this.#fingerprint(thing).digest),
      ...[...measures].map((measure) => this.#figuresFor(measure)),
    ]);
  }

  #fingerprint(thing: Thing): Fingerprint {
    const known = this.#fingerprints.get(thing);
    if (known !== undefined) return known;
    const named = new Set<Thing>();
    const own = hasAccountsOfItsOwn(thing) ? new Set<string>() : backReferences;
    const text = JSON.stringify(thing, (key, value: unknown) => {
      if (own.has(key)) return undefined;
      if (key === "" || !isThing(value)) return value;
      named.add(value);
      return value.id;
    });
    const fingerprint = { digest: digestOf([text]), named: [...named] };
    this.#fingerprints.set(thing, fingerprint);
    return fingerprint;
  }

  /** Every figure for a measure with who gives it and when: pages name the figures of other events too. */
  #figuresFor(measure: Measure): string {
    const known = this.#figures.get(measure);
    if (known !== undefined) return known;
    const digest = digestOf(
      measure.given.map(({ figure, account: { event, report, by, date } }) =>
        JSON.stringify([
          [figure.value, figure.qualifier],
          [event.id, event.title, event.date.edtf, date],
          [report.id, report.title, report.published.edtf, report.source.id, report.agency?.id],
          by.map(({ id }) => id),
        ]),
      ),
    );
    this.#figures.set(measure, digest);
    return digest;
  }
}

/** Whether the accounts of a thing are what it says, as of an event or a report, and not what is said of it. */
function hasAccountsOfItsOwn(thing: Thing): boolean {
  return "kind" in thing && (thing.kind === "event" || thing.kind === "report");
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}

function digestOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  // With its length before each, so that no two lists of texts run into one.
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("base64url");
}
