import type { KnownEntries } from "../entries/known-entries.ts";

/** An id that may be named in a field, and what it stands for. */
export interface Choice {
  readonly id: string;
  /** Its title or neutral name. */
  readonly label: string;
  /** Every other name it is found by. */
  readonly names: readonly string[];
}

interface Named {
  readonly id: string;
  readonly fields: { readonly name: string; readonly names: readonly { readonly name: string }[] };
}

interface Titled {
  readonly id: string;
  readonly fields: { readonly title: string | null };
}

/**
 * The ids that a field takes, by the field's key, which means the same in every kind of entry; null where
 * the field takes no ids.
 */
export function choicesFor(key: string, known: KnownEntries): Choice[] | null {
  const { people, organisations, places, sources, events, reports, measures, site } = known;
  switch (key) {
    case "source":
    case "agency":
      return sources.map(named);
    case "event":
      return events.map(titled);
    case "reports":
      return reports.map(titled);
    case "measure":
      return measures.map(titled);
    case "places":
    case "route":
      return places.map(named);
    case "people":
      return people.map(named);
    case "organisations":
      return organisations.map(named);
    case "speaker":
      return [...people, ...organisations].map(named);
    case "by":
    case "confirmedBy":
    case "deniedBy":
      return [...[...people, ...organisations].map(named), ...sources.map(outlet)];
    case "phase":
      return (site?.phases ?? []).map(({ id, title }) => ({ id, label: title, names: [] }));
    case "topics":
      return (site?.topics ?? []).map(({ id, title }) => ({ id, label: title, names: [] }));
    default:
      return null;
  }
}

function named({ id, fields: { name, names } }: Named): Choice {
  return { id, label: name, names: names.map((other) => other.name) };
}

function titled({ id, fields: { title } }: Titled): Choice {
  return { id, label: title ?? id, names: [] };
}

/** An outlet where people may be named too. */
function outlet(source: Named): Choice {
  const choice = named(source);
  return { ...choice, id: `source:${choice.id}` };
}
