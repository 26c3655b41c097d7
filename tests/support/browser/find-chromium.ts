import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where Chromium and Chrome usually lie on Debian and macOS. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** What to do where no browser is found and none can be installed. */
const advice =
  "No Chromium or Chrome was found. Install one (Debian: sudo apt-get install chromium; macOS: brew install --cask chromium) or set CHROME_PATH to its program.";

/**
 * The program of an installed Chromium or Chrome: `CHROME_PATH` first, then the usual places. Where there
 * is none, Debian's package `chromium` is installed if that is possible without asking for a password.
 *
 * @throws where no browser is to be had, with one line that says what to install.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const chosen = environment["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, where there is no program. Correct it or unset it.`);
  }
  return usualPlaces.find((place) => existsSync(place)) ?? installChromium();
}

async function installChromium(): Promise<string> {
  if (!existsSync("/usr/bin/apt-get")) throw new Error(advice);
  const isRoot = process.getuid?.() === 0;
  const [program, ...before] = isRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  if (program === undefined) throw new Error(advice);
  console.log("No Chromium or Chrome was found: installing Debian’s package chromium …");
  try {
    const settings = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    await run(program, [...before, "update"], settings);
    await run(program, [...before, "install", "--yes", "--no-install-recommends", "chromium"], {
      ...settings,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new Error(advice, { cause: error });
  }
  return "/usr/bin/chromium";
}
