import { existsSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isBuilding, keyOf } from "../../../src/commands/build-lock.ts";
import { outputFolder, outputPaths } from "../../../src/commands/output-folder.ts";
import { serveSite } from "../../../src/commands/serve.ts";
import { type Ended, projectDirectory, runNode, startNode, startShell } from "../run-node.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Where a process is hit, and by what: see `bad-moment.ts`. */
export type BadMoment = Readonly<Record<string, string>>;

const loaded = pathToFileURL(join(import.meta.dirname, "bad-moment.ts")).href;

/** The process is killed when it first touches a path that matches. */
export function killedAt(path: string): BadMoment {
  return { NODE_OPTIONS: `--import=${loaded}`, BAD_MOMENT: path };
}

/** From the first write to a path that matches, the disk is full. */
export function diskFullAt(path: string): BadMoment {
  return { ...killedAt(path), BAD_MOMENT_IS: "full" };
}

/** What happens to a build at its so-many-eth write. */
export function badMomentAt(write: number, happening: "killed" | "full" | "closed"): BadMoment {
  return { NODE_OPTIONS: `--import=${loaded}`, BAD_MOMENT_AT: String(write), BAD_MOMENT_IS: happening };
}

/** Pagefind is killed while it makes the index. */
export const pagefindKilled: BadMoment = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "kill-pagefind.ts")).href}`,
};

/** Requests to other hosts are printed. */
export const requestsTold: BadMoment = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "tell-requests.ts")).href}`,
};

/** The home page of `tests/fixtures/last-good-site`. */
export const lastGood = "the last good site";

/** A folder with a good site in `dist`, and what can be done to it. */
export async function lastGoodSite() {
  const folder = await temporaryFolder();
  const dist = join(folder, "dist");
  await cp(join(projectDirectory, "tests/fixtures/last-good-site"), dist, { recursive: true });
  const settings = {
    CONTENT_DIR: "tests/fixtures/record",
    OUT_DIR: dist,
    CACHE_DIR: join(await temporaryFolder(), "cache"),
    SHARE_IMAGES: "off",
  };
  return {
    folder,
    dist,
    /** Builds the small record there. */
    build: (more: Readonly<Record<string, string>> = {}) =>
      runNode("src/commands/build.ts", [], { ...settings, ...more }),
    /** Starts to build it, for tests that end the build. */
    start: (more: Readonly<Record<string, string>> = {}) =>
      startNode("src/commands/build.ts", [], { ...settings, ...more }),
    /** Builds it as the child of a shell, which runs a command after it started the build. */
    buildWithin: (command: string) => startShell(`"$NODE" src/commands/build.ts & ${command}`, settings),
    /** Runs a command line with the settings of such a build. */
    within: (command: string) => startShell(command, settings).ended,
    /** Whether a build into the folder is running. */
    isBuilding: () => isBuilding(keyOf(outputFolder(dist))),
    /** Whether such a build has checked the content and renders. */
    isRendering: () => existsSync(outputPaths(outputFolder(dist)).staging),
    /** Puts a site with this home page there, without building one. */
    replace: async (home: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> => {
      const fresh = join(await temporaryFolder(), "site");
      await mkdir(fresh);
      await writeFile(join(fresh, "index.html"), home);
      return runNode("tests/support/commands/replace-site.ts", [fresh, dist], more);
    },
    /** What a reader gets on the home page, served as `npm run preview` does. */
    homePage: async () => {
      const { address, close } = await serveSite({ directory: dist, port: 0, base: "/" });
      try {
        return await (await fetch(address)).text();
      } finally {
        await close();
      }
    },
  };
}
