import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type RunningServer, serveSite } from "../../../src/commands/serve.ts";

const secret = "not for readers";

/** A folder with a small built site in `site`, and a file beside it that is none of the site. */
export async function builtSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "timeline-served-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = {
    "secret.txt": secret,
    "site-secret/index.html": secret,
    "site/index.html": "<h1>Home</h1>",
    "site/404.html": "<h1>Not found</h1>",
    "site/events/storm/index.html": "<h1>Storm</h1>",
    "site/data/events.json": "{}",
    "site/style.css": "a{}",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return join(folder, "site");
}

/** That site served on a port of the machine’s choice, for as long as the test runs. */
export async function servedSite(base = "/"): Promise<RunningServer & { directory: string; port: number }> {
  const directory = await builtSite();
  const server = await serveSite({ directory, port: 0, base });
  onTestFinished(server.close);
  return { ...server, directory, port: Number(new URL(server.address).port) };
}
