import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectDirectory } from "../../support/run-node.ts";

/** What a run of a command took. */
export interface Cost {
  readonly seconds: number;
  /** The most memory, in bytes, that the command and all processes it started had at one time; null without `ps`. */
  readonly peakMemory: number | null;
}

const running = new Set<number>();
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A temporary folder; when the benchmark ends or is stopped, it is removed, and commands that still run are killed. */
export function createTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "timeline-bench-"));
  process.once("exit", () => {
    for (const group of running) kill(group);
    // The killed processes may write a last file while the folder is removed.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const [signal, code] of Object.entries(exitCodes)) process.on(signal, () => process.exit(code));
  return folder;
}

function kill(group: number): void {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // All its processes have ended in the meantime.
  }
}

/**
 * Runs a script of a `package.json` to its end, without npm, whose own time and memory do not count.
 *
 * @param environment Is added to `PATH` and `HOME`; nothing else of the shell's environment reaches the script.
 * @throws if it fails, with what it printed.
 */
export function runScript(
  script: string,
  environment: Readonly<Record<string, string>>,
  directory: string = projectDirectory,
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--run", script], {
    cwd: directory,
    // In a process group of its own, so that all its processes can be counted and killed together.
    detached: true,
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      ASTRO_TELEMETRY_DISABLED: "1",
      ...environment,
    },
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  let peakMemory: number | null = null;
  const timer = setInterval(async () => {
    const memory = await memoryOfGroup(pid).catch(() => null);
    if (memory !== null) peakMemory = Math.max(peakMemory ?? 0, memory);
  }, 300);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(timer);
      if (pid !== undefined) running.delete(pid);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peakMemory });
      else reject(new Error(`“${script}” ended with exit code ${code}:\n${output}`));
    });
  });
}

/** Builds a site without share images. @param content The folder of its record; the project's own if null. */
export function buildSite(content: string | null, folder: string): Promise<Cost> {
  return runScript("build", {
    SITE_URL: "https://timeline.example",
    SHARE_IMAGES: "off",
    OUT_DIR: join(folder, "site"),
    CACHE_DIR: join(folder, "cache"),
    ...(content === null ? {} : { CONTENT_DIR: content }),
  });
}

const run = promisify(execFile);

/** The memory of all processes of a group, in bytes. */
async function memoryOfGroup(group: number | undefined): Promise<number> {
  const { stdout } = await run("ps", ["-A", "-o", "pgid=,rss="]);
  return stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .reduce((sum, [id, kilobytes = 0]) => (id === group ? sum + kilobytes * 1024 : sum), 0);
}
