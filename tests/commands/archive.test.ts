import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../src/desk/check/check-content.ts";
import { captured, copyOf, nothing } from "../support/desk/archive/answers.ts";
import { closedService, type FakeAnswer, fakeService } from "../support/desk/archive/fake-service.ts";
import { recordedCopies, textsOf } from "../support/desk/archive/record-folder.ts";
import { contentFolder } from "../support/desk/content-folder.ts";
import { localAllowed } from "../support/desk/import/local-allowed.ts";
import { runNode, startNode } from "../support/run-node.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const pages = ["post.ember.example/farewell", "wire.ember.example/1", "post.ember.example/quiet"];

/** The command on a copy of the small record, which has three reports, without pause. */
async function archiving() {
  const folder = await contentFolder();
  const cache = await temporaryFolder();
  const settings = (service: string) => ({
    CONTENT_DIR: folder,
    CACHE_DIR: cache,
    ARCHIVE_SERVICE: service,
    ...localAllowed,
  });
  const parameters = (more: readonly string[]) => ["--pause", "0", ...more];
  return {
    folder,
    cacheFile: join(cache, "archive.json"),
    run: (service: string, ...more: string[]) =>
      runNode("src/commands/archive.ts", parameters(more), settings(service)),
    start: (service: string) => startNode("src/commands/archive.ts", parameters([]), settings(service)),
  };
}

const refusal: FakeAnswer = { status: 429, headers: { "retry-after": "0" }, body: "slow down" };

test("copies are found and written, one question at a time; the content has no faults after it, and nobody is asked twice", async () => {
  const { folder, run } = await archiving();
  const before = await textsOf(folder);
  const { address, asked, mostAtOnce } = await fakeService(({ page }) => {
    if (page === pages[0]) return captured(page, "20010305101500");
    return page === pages[1] ? captured(page, "20010302235959") : nothing;
  });
  const { code, output } = await run(address);
  expect(output.split("\n")).toEqual([
    `Asking ${new URL(address).host} for 3 reports …`,
    "1/3 found: reports/2001/last-crossing-in-the-post.md",
    "2/3 none: reports/2001/last-crossing-on-the-wire.md (the nearest copy was made on 2001-03-02, before the report was published)",
    "3/3 none: reports/2001/the-quay-is-quiet.md",
    "Asked for 3 reports: 1 copy found and written, 2 without a copy.",
    "",
  ]);
  expect(code).toBe(0);
  expect(asked.map(({ page, near }) => [page, near])).toEqual([
    [pages[0], "20010305"],
    [pages[1], "20010304"],
    [pages[2], "20010506"],
  ]);
  expect(asked[0]?.userAgent).toMatch(/^[\w-]+\/\d+\.\d+\.\d+$/);
  expect(mostAtOnce()).toBe(1);
  const file = "reports/2001/last-crossing-in-the-post.md";
  const url = "url: https://post.ember.example/farewell\n";
  const copy = copyOf("post.ember.example/farewell", "20010305101500");
  expect(await textsOf(folder)).toEqual({
    ...before,
    [file]: before[file]?.replace(url, `${url}archive: ${copy}\n`),
  });
  expect(await checkContent(folder)).toMatchObject({ errorCount: 0 });

  const second = await run(address);
  expect(second.code).toBe(0);
  expect(second.output).toContain("There is nothing to ask for.");
  expect(asked).toHaveLength(3);
  await run(address, "--again", "--limit", "1");
  expect(asked.slice(3).map(({ page }) => page)).toEqual([pages[1]]);
}, 60_000);

test("a busy service is asked again until it answers", async () => {
  const { folder, run } = await archiving();
  const { address, asked } = await fakeService(({ page }, number) => {
    if (number === 1) return { status: 503, body: "<html>Busy</html>" };
    return number === 2 ? refusal : captured(page, "20020101000000");
  });
  expect(await run(address)).toMatchObject({ code: 0 });
  expect(asked).toHaveLength(5);
  expect(Object.values(await recordedCopies(folder))).not.toContain(null);
}, 60_000);

test("a service that stays busy is given up with exit code 1, and what was found is kept", async () => {
  const { folder, run } = await archiving();
  const { address } = await fakeService(({ page }, number) =>
    number === 1 ? captured(page, "20020101000000") : refusal,
  );
  const { code, output } = await run(address);
  expect(code).toBe(1);
  expect(output).toContain("it responded with status 429, 5 times in a row. All answers so far are kept");
  expect(output).toContain("2 reports still to ask for");
  expect(await recordedCopies(folder)).toMatchObject({
    "last-crossing-in-the-post.md": copyOf("post.ember.example/farewell", "20020101000000"),
    "last-crossing-on-the-wire.md": null,
  });
}, 60_000);

test("answers that are none change nothing, are not taken for “none”, and end with exit code 1 and no stack", async () => {
  const { folder, run } = await archiving();
  const before = await textsOf(folder);
  const { address, asked } = await fakeService(() => ({ body: "<html>Sorry</html>" }));
  const { code, output } = await run(address);
  expect(code).toBe(1);
  expect(output).toContain(
    "no answer: reports/2001/last-crossing-in-the-post.md (the answer could not be read)",
  );
  expect(output).toContain("3 answers in a row could not be used");
  expect(output).not.toMatch(/^\s+at /m);
  expect(await textsOf(folder)).toEqual(before);
  expect(asked).toHaveLength(3);
}, 60_000);

test("Ctrl-C ends a run with its answers kept and nothing half written, and the next goes on from there", async () => {
  const { folder, run, start } = await archiving();
  const files = await readdir(join(folder, "reports/2001"));
  let interrupt = () => {};
  const { address, asked } = await fakeService(({ page }, number) => {
    if (number === 1) return captured(page, "20020101000000");
    if (number > 2) return nothing;
    interrupt();
    return new Promise(() => {});
  });
  const running = start(address);
  interrupt = () => running.signal("SIGINT");
  const { code, output } = await running.ended;
  expect(code).toBe(130);
  expect(output).toContain("Stopped. All answers so far are kept.");
  expect(await readdir(join(folder, "reports/2001"))).toEqual(files);
  expect((await run(address)).code).toBe(0);
  expect(asked.map(({ page }) => page)).toEqual([pages[0], pages[1], pages[1], pages[2]]);
}, 60_000);

test("without a network it says so in one sentence and changes nothing", async () => {
  const { folder, run } = await archiving();
  const before = await textsOf(folder);
  const service = await closedService();
  const { code, output } = await run(service);
  expect(code).toBe(1);
  expect(output.split("\n")).toEqual([
    `Asking ${new URL(service).host} for 3 reports …`,
    expect.stringMatching(
      /^127\.0\.0\.1:\d+ cannot be reached \(.*ECONNREFUSED.*\): nothing was changed; run /,
    ),
    "",
  ]);
  expect(await textsOf(folder)).toEqual(before);
}, 60_000);

test("what cannot be read is told and hinders nothing: a damaged cache is replaced, a file that is not a report is skipped", async () => {
  const { folder, cacheFile, run } = await archiving();
  const { address, asked } = await fakeService(() => nothing);
  await writeFile(cacheFile, "{ half of it");
  await writeFile(join(folder, "reports/2001/half.md"), "---\ntitle: Half\n---\n");
  const { code, output } = await run(address);
  expect(code).toBe(0);
  expect(output).toContain(`${cacheFile} cannot be read; reports without a copy are asked for again.`);
  expect(output).toContain("Skipped: reports/2001/half.md is not a valid report");
  expect((await run(address)).output).toContain("There is nothing to ask for.");
  expect(asked).toHaveLength(3);
}, 60_000);

test("the help is printed and nobody is asked; an unknown option is refused", async () => {
  const { run } = await archiving();
  const { address, asked } = await fakeService(() => nothing);
  expect(await run(address, "--help")).toMatchObject({ code: 0, output: expect.stringContaining("--again") });
  const { code, output } = await run(address, "--all");
  expect(code).toBe(1);
  expect(output).toContain("npm run archive -- [options]");
  expect(output).not.toMatch(/^\s+at /m);
  expect(asked).toEqual([]);
}, 60_000);

test("a service on a machine of a private network is not asked, and nothing is changed", async () => {
  const { folder } = await archiving();
  const before = await textsOf(folder);
  const { address, asked } = await fakeService(() => nothing);
  const { code, output } = await runNode("src/commands/archive.ts", [], {
    CONTENT_DIR: folder,
    CACHE_DIR: await temporaryFolder(),
    ARCHIVE_SERVICE: address,
  });
  expect(code).toBe(1);
  expect(output).toContain("cannot be reached (it is a machine of a private network): nothing was changed");
  expect(await textsOf(folder)).toEqual(before);
  expect(asked).toEqual([]);
}, 60_000);
