import { kinds } from "../schema/kinds.ts";
import { addresses } from "../timeline/addresses.ts";
import { type Difference, firstEventOf } from "../timeline/comparison/difference.ts";
import type { Differences } from "../timeline/comparison/differences.ts";
import { allEntities, descriptionOf, type Entity } from "../timeline/entities.ts";
import { printFigure } from "../timeline/figures.ts";
import { allNames } from "../timeline/names.ts";
import type { Measure, Phase, Timeline, Topic } from "../timeline/timeline.ts";
import { extraWords, thingToken } from "./index-tokens.ts";
import { type CountedRecord, figureTokens, joinTexts, titleTokens } from "./search-record.ts";

/** What a record of a page says. */
interface PageFacts {
  readonly address: string;
  /** What the page is about, in one word: “person”. It is also the value of the facet `kind`. */
  readonly kind: string;
  readonly title: string;
  readonly texts: readonly (string | null | undefined)[];
  /** The tokens of what it is about. */
  readonly about?: string;
  /** How many events or figures are on it. */
  readonly count?: number;
}

/** The records of all pages about something other than an event or a report: entities, figures, topics, chapters, differences. */
export function pageRecords(timeline: Timeline, { all }: Differences): CountedRecord[] {
  return [
    ...allEntities(timeline).map(ofEntity),
    ...timeline.measures.map(ofMeasure),
    ...timeline.topics.map(ofTopic),
    ...timeline.phases.map(ofPhase),
    ...ofDifferences(all),
  ].map(recordOf);
}

function recordOf({ address, kind, title, texts, about = "", count = 0 }: PageFacts): CountedRecord {
  const content = joinTexts(texts);
  return {
    url: address,
    content: content === "" ? title : content,
    language: "en",
    meta: { title, about, titled: titleTokens(title), words: extraWords([title, content]).join(" ") },
    filters: { kind: [kind] },
    sort: {},
    count,
  };
}

function ofEntity(entity: Entity): PageFacts {
  const { id, address, name, collection, events, description, note } = entity;
  const kind = kinds[collection].singular;
  const roles = "roles" in entity ? entity.roles.map(({ title }) => title) : [descriptionOf(entity)];
  return {
    address,
    kind,
    title: name,
    texts: [...allNames(entity), ...roles, description, note],
    about: thingToken(kind, id),
    count: events.length,
  };
}

function ofMeasure({ id, address, title, question, given }: Measure): PageFacts {
  const says = given.flatMap(({ figure, account }) => [printFigure(figure), account.says]);
  return {
    address,
    kind: kinds.measures.singular,
    title,
    texts: [question, ...new Set(says)],
    about: [thingToken(kinds.measures.singular, id), ...figureTokens(given.map(({ figure }) => figure))].join(
      " ",
    ),
    count: given.length,
  };
}

function ofTopic({ id, address, title, description, events }: Topic): PageFacts {
  return {
    address,
    kind: kinds.topics.singular,
    title,
    texts: [description],
    about: thingToken(kinds.topics.singular, id),
    count: events.length,
  };
}

function ofPhase(phase: Phase): PageFacts {
  return {
    address: addresses.phase(phase.id),
    kind: "chapter",
    title: phase.title,
    texts: [phase.introduction],
  };
}

/**
 * The differences of each event: they have no page of their own, but a section on that of the event. Those in figures
 * are on the pages of these.
 */
function ofDifferences(differences: readonly Difference[]): PageFacts[] {
  const ofEvents = differences.filter(({ measure }) => measure === null);
  return [...Map.groupBy(ofEvents, firstEventOf)].flatMap(([event, all]) => {
    const [first, ...others] = all;
    if (event === null || first === undefined) return [];
    return {
      address: `${event.address}#section_differences`,
      kind: "difference",
      title: first.question,
      texts: [
        ...others.map(({ question }) => question),
        event.title,
        ...all.flatMap(({ positions }) => positions.flat().map(({ says }) => says)),
      ],
    };
  });
}
