import { rename } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type EditedText, textOfEvent, textOfHomePage, textOfReport } from "../edits.ts";
import { type Figure, median } from "../figures.ts";
import { say } from "../progress.ts";
import type { Workshop } from "../workshop.ts";
import { type DevServer, startDevServer } from "./dev-server.ts";
import { copyProject } from "./project-copy.ts";

/** How often each text is edited. */
const edits = 5;

/** Milliseconds between what was seen and the next edit: editors read what they wrote. */
const betweenEdits = 1000;

/**
 * How long `npm run dev` takes from its start to the first page, and from saving a file to the page that
 * shows the change.
 *
 * @param name A part of the workshop that holds the record as `content`, which is moved away.
 */
export async function figuresOfDevelopment(workshop: Workshop, name: string): Promise<Figure[]> {
  const folder = join(workshop.directory, name, "project");
  const content = join(folder, "content");
  await copyProject(folder);
  await rename(join(workshop.directory, name, "content"), content);
  const texts: readonly (readonly [what: string, text: EditedText])[] = [
    ["a report", await textOfReport(content)],
    ["an event", await textOfEvent(content)],
    ["the home page", await textOfHomePage(content)],
  ];
  say("starting the dev server");
  const server = await startDevServer(workshop, folder);
  const figures: Figure[] = [];
  try {
    const first = await server.untilShown(texts[0]?.[1].address ?? "/", "</html>");
    figures.push(time("from the start to the first page", first));
    for (const [what, text] of texts) {
      figures.push(
        time(`from saving to seeing ${what}, median`, median(await timeEdits(server, text)), edits),
      );
    }
  } finally {
    const memory = await server.end();
    const megabytes = memory === null ? null : memory / 1e6;
    figures.push({ group: "Development", what: "memory at its most", value: megabytes, unit: "MB" });
    workshop.clear(join(name, "project"));
  }
  return figures;
}

async function timeEdits(server: DevServer, text: EditedText): Promise<number[]> {
  await server.untilShown(text.address, "</html>");
  const times: number[] = [];
  while (times.length < edits) {
    await pause(betweenEdits);
    const sentence = await text.edit();
    const milliseconds = await server.untilShown(text.address, sentence);
    say(`  ${text.address} shows the change after ${(milliseconds / 1000).toFixed(2)} s`);
    times.push(milliseconds);
  }
  return times;
}

function time(what: string, milliseconds: number, queries?: number): Figure {
  return {
    group: "Development",
    what,
    value: milliseconds / 1000,
    unit: "s",
    ...(queries === undefined ? {} : { queries }),
  };
}
