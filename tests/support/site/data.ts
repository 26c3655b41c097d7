import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";

const day = z.iso.date().nullable();
const ids = z.array(z.string());

const event = z.strictObject({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  date: z.string(),
  start: day,
  end: day,
  moment: z.string().nullable(),
  dateText: z.string(),
  summary: z.string(),
  shortTitle: z.string(),
  time: z.string().nullable(),
  timeZone: z.string().nullable(),
  dateNote: z.string().nullable(),
  phase: z.string(),
  topics: ids,
  major: z.boolean(),
  places: ids,
  people: ids,
  organisations: ids,
  see: ids,
  added: day,
  changed: day,
  disputes: z.array(
    z.strictObject({
      question: z.string(),
      about: z.string(),
      positions: z.array(z.strictObject({ says: z.string(), reports: ids })),
    }),
  ),
  corrections: z.array(z.strictObject({ date: z.string(), what: z.string() })),
  reports: ids,
  origins: ids,
  sides: ids,
});

const account = z.strictObject({
  event: z.string(),
  says: z.string(),
  by: ids,
  confirmedBy: ids,
  deniedBy: ids,
  route: ids,
  date: z.string().nullable(),
  time: z.string().nullable(),
  timeZone: z.string().nullable(),
  dateNote: z.string().nullable(),
  figures: z.array(
    z.strictObject({
      measure: z.string(),
      value: z.union([z.number(), z.string()]),
      upTo: z.number().nullable(),
      qualifier: z.string().nullable(),
    }),
  ),
  quote: z
    .strictObject({ speaker: z.string(), words: z.string(), translation: z.string().nullable() })
    .nullable(),
});

const report = z.strictObject({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  titleTranslation: z.string().nullable(),
  source: z.string(),
  agency: z.string().nullable(),
  published: z.string(),
  publishedNote: z.string().nullable(),
  language: z.string(),
  added: day,
  changed: day,
  link: z.url(),
  archive: z.url().nullable(),
  summary: z.string(),
  accounts: z.array(account),
});

const part = { $schema: z.string(), count: z.int(), next: z.string().nullable() };
const eventsFile = z.strictObject({ events: z.array(event), ...part });
const reportsFile = z.strictObject({ reports: z.array(report), ...part });

/** The data files of a built site, from first to last, checked against the shape that is promised to machines. */
export async function readData(directory: string) {
  const events = await readParts(directory, "events", (data) => eventsFile.parse(data));
  const reports = await readParts(directory, "reports", (data) => reportsFile.parse(data));
  return {
    events: events.flatMap((file) => file.events),
    reports: reports.flatMap((file) => file.reports),
  };
}

/** A list’s file with all that go on from it. */
async function readParts<File extends { readonly next: string | null }>(
  directory: string,
  name: string,
  parse: (data: unknown) => File,
): Promise<File[]> {
  const files: File[] = [];
  for (let path: string | null = `data/${name}.json`; path !== null; ) {
    const file: File = parse(JSON.parse(await readFile(join(directory, path), "utf8")));
    files.push(file);
    path = file.next === null ? null : file.next.slice(file.next.indexOf("data/"));
  }
  return files;
}
