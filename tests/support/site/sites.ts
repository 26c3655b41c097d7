import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import {
  appendFile,
  cp,
  glob,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { storyFiles } from "../../../src/desk/story/new-story.ts";
import { replaceFile } from "../../../src/replace-file.ts";
import { writeSyntheticRecord } from "../../bench/synthetic-record.ts";
import "../patience.ts";
import { storyAnswers } from "../desk/story-answers.ts";
import { writeHostileRecord } from "../hostile/hostile-record.ts";
import { hostileSample, hostileStrings } from "../hostile/strings.ts";
import { projectDirectory, runNode } from "../run-node.ts";
import { reportsOfTheLastCrossing } from "./crowded-event.ts";
import { swollenFiles } from "./swollen-story.ts";

/** The address under which every test site is built. */
export const siteAddress = "https://timeline.example";

/** A machine with another time zone, locale and clock. */
const otherMachine = {
  TZ: "Pacific/Kiritimati",
  LC_ALL: "tr_TR.UTF-8",
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "other-clock.ts"))}`,
};

type Environment = Readonly<Record<string, string>>;

/** What a site is built from: its settings, and its content where a test makes that itself. */
interface Recipe {
  readonly environment: Environment;
  /** Writes the content into an empty folder, which is then built instead of `CONTENT_DIR`. */
  readonly writeContent?: (folder: string) => Promise<void>;
}

/** Share images double the time of a build: only the two sites of the ferry have them. */
const withoutImages = { SHARE_IMAGES: "off" };
const ferry = { CONTENT_DIR: "examples/ferry" };

const recipes = {
  /** The real record. */
  main: { environment: { ...withoutImages, TZ: "UTC", LC_ALL: "C" } },
  /** An invented story that has one of everything, with share images. */
  ferry: { environment: ferry },
  ferryElsewhere: { environment: { ...ferry, ...otherMachine } },
  /** The same, to be read from the disk. */
  ferryFromDisk: { environment: { ...ferry, ...withoutImages, RELATIVE_LINKS: "on" } },
  ferryBelow: { environment: { ...ferry, ...withoutImages, BASE_PATH: "/sub/" } },
  /** The same story with 170 more reports of one event. */
  ferryCrowded: {
    environment: withoutImages,
    writeContent: async (folder) => {
      await cp(join(projectDirectory, ferry.CONTENT_DIR), folder, { recursive: true });
      for (const [path, text] of reportsOfTheLastCrossing(170)) await writeFile(join(folder, path), text);
    },
  },
  /** The same story after an accident: a thousand reports of one event, thousands of one day, hundreds of names. */
  ferrySwollen: {
    environment: withoutImages,
    writeContent: async (folder) => {
      await cp(join(projectDirectory, ferry.CONTENT_DIR), folder, { recursive: true });
      for (const [path, text] of swollenFiles()) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    },
  },
  /** A story that has just begun: no event, no report, and the examples that it begins with. */
  begun: {
    environment: withoutImages,
    writeContent: async (folder) => {
      for (const [path, text] of storyFiles(storyAnswers)) await replaceFile(join(folder, path), text);
    },
  },
  /** A small story in a repository on GitHub, which has the web editor. */
  edited: {
    environment: withoutImages,
    writeContent: async (folder) => {
      await cp(join(projectDirectory, "tests/fixtures/record"), folder, { recursive: true });
      await appendFile(join(folder, "site.yaml"), "repository: https://github.com/ember/lake\n");
    },
  },
  /** What a careless editor could write. */
  wild: { environment: { ...withoutImages, CONTENT_DIR: "tests/fixtures/wild-record" } },
  /** A synthetic record of 1,200 reports, most of whose lists are cut into several pages. */
  large: {
    environment: withoutImages,
    writeContent: (folder) => writeSyntheticRecord(folder, { reports: 1200, seed: 1 }),
  },
  /** A few of the hostile texts, each in all fields that take it. */
  hostile: {
    environment: withoutImages,
    writeContent: (folder) => writeHostileRecord(folder, hostileSample(12, "site")),
  },
  /** The same with all of them, in two records. */
  hostileOdd: {
    environment: withoutImages,
    writeContent: (folder) => writeHostileRecord(folder, everySecond(1)),
  },
  hostileEven: {
    environment: withoutImages,
    writeContent: (folder) => writeHostileRecord(folder, everySecond(0)),
  },
} satisfies Readonly<Record<string, Recipe>>;

/** Every second hostile text. */
export function everySecond(first: 0 | 1): string[] {
  return hostileStrings.filter((_, index) => index % 2 === first);
}

/** The names of the sites that tests can ask for. */
export type SiteName = keyof typeof recipes;

/** All that a built site depends on. */
const inputs = [
  "src/**",
  "public/**",
  "content/**",
  "examples/**",
  "tests/fixtures/**",
  "tests/bench/{synthetic-record.ts,synthetic/**}",
  "tests/support/{hostile/**,schema/{valid-data,objects-within}.ts}",
  "tests/support/site/{sites,crowded-event,swollen-story,other-clock}.ts",
  "{astro.config.mjs,package-lock.json,tsconfig.json}",
];

const cache = join(projectDirectory, "node_modules/.cache/test-sites");
let sitesFolder: Promise<string> | undefined;

/** The folder of a built site. The first test that asks builds it; it is kept until a file changes that it depends on. */
export async function site(name: SiteName): Promise<string> {
  return join(await finished(name), "site");
}

/** The folder of the content from which a site is built. */
export async function contentOf(name: SiteName): Promise<string> {
  const { environment, writeContent }: Recipe = recipes[name];
  if (writeContent !== undefined) return join(await finished(name), "content");
  return join(projectDirectory, environment["CONTENT_DIR"] ?? "content");
}

/** Builds a site into a folder of that name. @returns That folder. @throws with what the build printed, if it fails. */
async function buildSite(folder: string, name: string, environment: Environment): Promise<string> {
  const directory = join(folder, name);
  const { code, output } = await runNode("src/commands/build.ts", [], {
    SITE_URL: siteAddress,
    OUT_DIR: directory,
    CACHE_DIR: join(folder, `${name}-cache`),
    ...environment,
  });
  if (code !== 0) throw new Error(`The site “${name}” was not built:\n${output}`);
  return directory;
}

/** The folder with a site and its content, complete; other workers that need it wait for the one that builds it. */
async function finished(name: SiteName): Promise<string> {
  sitesFolder ??= currentSitesFolder();
  const folder = join(await sitesFolder, name);
  while (!existsSync(folder)) {
    if (!(await whileLocked(`${folder}.lock`, () => make(name, folder)))) await wait(100);
  }
  return folder;
}

async function make(name: SiteName, folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const { environment, writeContent }: Recipe = recipes[name];
  const staging = `${folder}.staging`;
  await rm(staging, { recursive: true, force: true });
  const content = join(staging, "content");
  await writeContent?.(content);
  const own: Environment = writeContent === undefined ? {} : { CONTENT_DIR: content };
  await buildSite(staging, "site", { ...environment, ...own });
  // A folder with this name is always complete.
  await rename(staging, folder);
}

/**
 * Does some work unless a process that is still running does it already.
 *
 * @returns Whether it was done.
 */
async function whileLocked(lock: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
  } catch {
    const owner = Number(await readFile(lock, "utf8").catch(() => ""));
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    return false;
  }
  try {
    await work();
    return true;
  } finally {
    await rm(lock, { force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

/** The folder for sites of the project as it is now. Sites of an earlier state go once they are an hour old. */
async function currentSitesFolder(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files = await Array.fromAsync(glob(inputs, { cwd: projectDirectory, withFileTypes: true }));
  const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const path of new Set(paths.toSorted())) hash.update(path).update(await readFile(path));
  const folder = join(cache, hash.digest("hex").slice(0, 16));
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(cache)) {
    const other = join(cache, name);
    const age = Date.now() - (await stat(other).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (other !== folder && age > 3_600_000) await rm(other, { recursive: true, force: true });
  }
  return folder;
}
