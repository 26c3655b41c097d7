import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A browser that tests use. */
interface WantedBrowser {
  readonly name: string;
  /** The variable of the environment that names its program. */
  readonly variable: string;
  /** Where it usually lies on Debian and macOS. */
  readonly places: readonly string[];
  /** Its Debian package, and what to install on macOS. */
  readonly debian: string;
  readonly macOs: string;
}

const chromium: WantedBrowser = {
  name: "Chromium or Chrome",
  variable: "CHROME_PATH",
  places: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  debian: "chromium",
  macOs: "chromium",
};

const firefox: WantedBrowser = {
  name: "Firefox",
  variable: "FIREFOX_PATH",
  places: [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/snap/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ],
  debian: "firefox-esr",
  macOs: "firefox",
};

/** The program of an installed Chromium or Chrome. See `find`. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  return find(chromium, environment);
}

/** The program of an installed Firefox. See `find`. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  return find(firefox, environment);
}

/**
 * The program of a browser: that which its variable names, or one in the usual places. Where there is none, Debian's
 * package is installed if that is possible without asking for a password.
 *
 * @throws where the browser is not to be had, with one line that says what to install.
 */
async function find(browser: WantedBrowser, environment: NodeJS.ProcessEnv): Promise<string> {
  const { variable, places } = browser;
  const chosen = environment[variable];
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, where there is no program. Correct it or unset it.`);
  }
  return places.find((place) => existsSync(place)) ?? install(browser);
}

async function install({ name, variable, debian, macOs }: WantedBrowser): Promise<string> {
  const advice = `No ${name} was found. Install one (Debian: sudo apt-get install ${debian}; macOS: brew install --cask ${macOs}) or set ${variable} to its program.`;
  if (!existsSync("/usr/bin/apt-get")) throw new Error(advice);
  const isRoot = process.getuid?.() === 0;
  const [program, ...before] = isRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  if (program === undefined) throw new Error(advice);
  console.log(`No ${name} was found: installing Debian’s package ${debian} …`);
  try {
    const settings = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    await run(program, [...before, "update"], settings);
    await run(program, [...before, "install", "--yes", "--no-install-recommends", debian], {
      ...settings,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new Error(advice, { cause: error });
  }
  return `/usr/bin/${debian}`;
}
