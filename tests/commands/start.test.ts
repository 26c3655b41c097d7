import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import "../support/patience.ts";
import { projectDirectory, runNode } from "../support/run-node.ts";

describe("npm start", () => {
  test("builds the site, serves it, and prints its address", async () => {
    const folder = await mkdtemp(join(tmpdir(), "timeline-start-"));
    const child = spawn(process.execPath, ["src/commands/start.ts"], {
      cwd: projectDirectory,
      env: {
        PATH: process.env["PATH"],
        CONTENT_DIR: "examples/ferry",
        OUT_DIR: join(folder, "dist"),
        CACHE_DIR: join(folder, "cache"),
        PORT: "0",
      },
    });
    try {
      let printed = "";
      let complaints = "";
      child.stderr.on("data", (chunk) => {
        complaints += String(chunk);
      });
      for await (const chunk of child.stdout) {
        printed += String(chunk);
        if (printed.includes("The timeline is at")) break;
      }
      expect(printed, complaints).toContain("The timeline is at");
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0] ?? "";
      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain("The ferry of Lake Ember");
      const index = await fetch(new URL("pagefind/pagefind.js", address));
      expect(index.status).toBe(200);
    } finally {
      child.kill();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test("says so at once where the port is taken, and what to do", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    try {
      const { code, output } = await runNode("src/commands/start.ts", [], { PORT: String(portOf(other)) });
      expect(code).toBe(1);
      expect(output.trim()).toMatch(
        /^Port \d+ is in use by another program\. Choose another, for example: PORT=\d+ npm start$/,
      );
    } finally {
      other.close();
    }
  });
});

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
  return address.port;
}
