import { fold } from "../../search/fold.ts";
import { hostOf } from "../../timeline/hosts.ts";
import type { KnownEntries } from "../entries/known-entries.ts";

/** The outlets that a page can be of, the likeliest first; it is the first where it is the only one. */
export function suggestSources(
  {
    address,
    language,
    outlets,
  }: { address: string | null; language: string | null; outlets: readonly string[] },
  { sources, reports }: KnownEntries,
): string[] {
  const hosts = new Map(sources.map(({ id }) => [id, new Set<string>()]));
  for (const { id, fields } of sources)
    if (fields.homepage !== undefined) hosts.get(id)?.add(hostOf(fields.homepage));
  for (const { fields } of reports) hosts.get(fields.source)?.add(hostOf(fields.url));
  const host = address === null ? null : hostOf(address);
  const withHost = (fits: (known: string) => boolean) =>
    sources.filter(({ id }) => [...(hosts.get(id) ?? [])].some(fits));
  const names = new Set(outlets.map(fold));
  const found =
    [
      host === null ? [] : withHost((known) => known === host),
      host === null ? [] : withHost((known) => host.endsWith(`.${known}`)),
      sources.filter(({ fields }) =>
        [fields.name, ...fields.names.map(({ name }) => name)].some((name) => names.has(fold(name))),
      ),
    ].find((candidates) => candidates.length > 0) ?? [];
  const named = found.filter(({ fields }) => names.has(fold(fields.name)));
  const inLanguage = found.filter(({ fields }) => fields.language === language);
  const narrowed = [named, inLanguage].find(({ length }) => length === 1) ?? found;
  return narrowed.map(({ id }) => id);
}
