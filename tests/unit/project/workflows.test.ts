import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { projectDirectory } from "../../support/run-node.ts";

const permissions = z.record(z.string(), z.string());

const workflow = z.object({
  on: z.unknown(),
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: permissions.optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const folder = join(projectDirectory, ".github/workflows");
const files = await Array.fromAsync(glob("*.yaml", { cwd: folder }));
const workflows = await Promise.all(
  files.map(
    async (name) => [name, workflow.parse(parse(await readFile(join(folder, name), "utf8")))] as const,
  ),
);

describe.each(workflows)("the workflow %s", (_name, { permissions: ofAll, jobs }) => {
  test("uses actions by their commit, which nobody can move", () => {
    for (const { uses } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  test("puts no text of others into a command: that would be run", () => {
    for (const { run = "" } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      expect(run).not.toContain("${{");
    }
  });

  test("may write nothing where it takes files, or runs code, of a pull request", () => {
    for (const { steps, permissions: own = ofAll } of Object.values(jobs)) {
      const takesFiles = steps.some(({ uses = "", run = "" }) => /checkout@|git fetch/.test(uses + run));
      if (takesFiles) expect(Object.values(own)).not.toContain("write");
    }
  });
});

test("what runs for pull requests of everybody, with the rights of the project, leaves no token or cache behind", () => {
  const [, content] = workflows.find(([name]) => name === "content.yaml") ?? [];
  expect(content?.on).toEqual({ pull_request_target: { paths: ["content/**"] } });
  expect(content?.permissions).toEqual({});
  const steps = Object.values(content?.jobs ?? {}).flatMap((job) => job.steps);
  const checkout = steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
  // The commit of the base branch, since none is named.
  expect(checkout?.with).toEqual({ "persist-credentials": false });
  for (const step of steps) expect(step.with ?? {}).not.toHaveProperty("cache");
});
