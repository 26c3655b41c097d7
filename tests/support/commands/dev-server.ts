import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { onTestFailed, onTestFinished, vi } from "vitest";
import { freePort } from "../free-port.ts";
import { projectDirectory } from "../run-node.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** How long a test waits for what the dev server should show. */
export const waiting = { timeout: 30_000, interval: 50 };

/**
 * The dev server on a copy of the small record, for as long as the test runs. It runs in a copy of the
 * project: two of them in one folder would share what they know of the content.
 */
export async function devServer() {
  const folder = await temporaryFolder();
  for (const path of ["src", "astro.config.mjs", "package.json", "tsconfig.json"]) {
    await cp(join(projectDirectory, path), join(folder, path), { recursive: true });
  }
  await cp(join(projectDirectory, "tests/fixtures/record"), join(folder, "content"), { recursive: true });
  await mkdir(join(folder, "public"));
  await linkPackages(folder);
  const port = await freePort();
  const server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev"], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      PORT: String(port),
      SHARE_IMAGES: "off",
      ASTRO_TELEMETRY_DISABLED: "1",
    },
  });
  let printed = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (chunk) => {
      printed += String(chunk);
    });
  }
  onTestFailed(() => console.log(`The dev server printed:\n${printed}`));
  const ended = once(server, "close");
  onTestFinished(async () => {
    server.kill("SIGKILL");
    await ended;
  });
  const get = async (path: string) => {
    const response = await fetch(`http://localhost:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  await vi
    .waitFor(() => get("/"), waiting)
    .catch((error: unknown) => {
      throw new Error(`The dev server does not answer; it printed:\n${printed}`, { cause: error });
    });
  return {
    get,
    /** Changes a file as an editor does. */
    edit: async (file: string, from: string, to: string) => {
      const path = join(folder, "content", file);
      const text = await readFile(path, "utf8");
      if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${file}.`);
      await writeFile(path, text.replace(from, to));
    },
    /**
     * Changes a file as a machine with other work does it: the file is empty for a moment, and what comes then
     * has the time of the emptying, as on a disk whose times are rough.
     */
    editInTwoSteps: async (file: string, from: string, to: string) => {
      const path = join(folder, "content", file);
      const text = await readFile(path, "utf8");
      await writeFile(path, "");
      const { mtime } = await stat(path);
      await setTimeout(15);
      await writeFile(path, text.replace(from, to));
      await utimes(path, new Date(), mtime);
    },
    write: (file: string, text: string) => writeFile(join(folder, "content", file), text),
    /** What browsers are told that have a page open, from now on. */
    listen: () => {
      const messages: string[] = [];
      const socket = new WebSocket(`ws://localhost:${port}/`, "vite-hmr");
      socket.addEventListener("message", ({ data }) => messages.push(String(data)));
      onTestFinished(() => socket.close());
      return messages;
    },
  };
}

/** The packages of the project, without what another dev server keeps among them. */
async function linkPackages(folder: string): Promise<void> {
  const packages = join(projectDirectory, "node_modules");
  await mkdir(join(folder, "node_modules"));
  for (const name of await readdir(packages)) {
    if (name === ".vite" || name === ".astro") continue;
    await symlink(join(packages, name), join(folder, "node_modules", name));
  }
}
