import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { watchMemory } from "../memory.ts";
import { endProcesses } from "../processes.ts";
import type { Workshop } from "../workshop.ts";

/** After so many milliseconds what was waited for is taken not to come. */
const longestWait = 900_000;

/** How long it is waited between two questions, in milliseconds. */
const betweenQuestions = 10;

/** A dev server that runs. */
export interface DevServer {
  /**
   * Asks for a page, again and again, until it shows a text.
   *
   * @returns How long that took, in milliseconds.
   * @throws where it does not within a while, or the server has ended.
   */
  readonly untilShown: (address: string, text: string) => Promise<number>;
  /** The most memory that it had so far, in bytes; null where there is no `ps` to ask. */
  readonly end: () => Promise<number | null>;
}

/** Starts `npm run dev` in a folder that holds the project. */
export async function startDevServer(workshop: Workshop, folder: string): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev", "--port", String(port)], {
    cwd: folder,
    detached: true,
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      SHARE_IMAGES: "off",
      ASTRO_TELEMETRY_DISABLED: "1",
    },
  });
  workshop.watch(child);
  const endOfWatch = watchMemory(child.pid ?? 0);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-4000);
    });
  }
  const ended = once(child, "close");
  return {
    untilShown: async (address, text) => {
      const begin = performance.now();
      for (;;) {
        const page = await fetch(`http://localhost:${port}${address}`)
          .then((response) => response.text())
          .catch(() => "");
        const time = performance.now() - begin;
        if (page.includes(text)) return time;
        if (child.exitCode !== null || child.signalCode !== null || time > longestWait) {
          throw new Error(`${address} does not show “${text}”. The dev server printed at last:\n${printed}`);
        }
        await pause(betweenQuestions);
      }
    },
    end: async () => {
      const memory = endOfWatch();
      if (child.pid !== undefined) endProcesses([child.pid]);
      await ended;
      return memory;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The probe listens on no port.");
  return address.port;
}
