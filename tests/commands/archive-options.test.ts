import { describe, expect, test } from "vitest";
import { archiveHelp, readArchiveOptions } from "../../src/commands/options.ts";
import { SettingError } from "../../src/settings.ts";

test("without options all open reports are asked for at the Internet Archive, a second apart", () => {
  expect(readArchiveOptions([], {})).toEqual({
    help: false,
    again: false,
    limit: Number.POSITIVE_INFINITY,
    pause: 1000,
    service: "https://archive.org/wayback/available",
  });
});

test("options and variables are taken", () => {
  const parameters = ["--again", "--limit", "20", "--pause=0.5", "--help"];
  expect(readArchiveOptions(parameters, { ARCHIVE_SERVICE: "http://127.0.0.1:8080/available" })).toEqual({
    help: true,
    again: true,
    limit: 20,
    pause: 500,
    service: "http://127.0.0.1:8080/available",
  });
  expect(readArchiveOptions(["--pause", "0"], { ARCHIVE_SERVICE: "" })).toMatchObject({ pause: 0 });
});

describe("what is of no use is refused with what to write instead", () => {
  test.each<[string[], string]>([
    [["--force"], "--force"],
    [["--limit"], "--limit"],
    [["--again=yes"], "--again"],
    [["reports/2024"], "reports/2024"],
  ])("%j: the message names it and the options that there are", (parameters, named) => {
    expect(() => readArchiveOptions(parameters, {})).toThrow(SettingError);
    expect(() => readArchiveOptions(parameters, {})).toThrow(named);
    expect(() => readArchiveOptions(parameters, {})).toThrow(archiveHelp);
  });

  test.each<[string[], string]>([
    [["--limit", "0"], "write a number from 1"],
    [["--limit", "many"], "write a number from 1"],
    [["--limit", "1.5"], "write a number from 1"],
    [["--pause", "a while"], "write seconds"],
    [["--pause=-1"], "write seconds"],
  ])("%j", (parameters, advice) => {
    expect(() => readArchiveOptions(parameters, {})).toThrow(SettingError);
    expect(() => readArchiveOptions(parameters, {})).toThrow(advice);
  });

  test.each(["archive.org", "ftp://archive.org/"])("ARCHIVE_SERVICE=%s", (address) => {
    expect(() => readArchiveOptions([], { ARCHIVE_SERVICE: address })).toThrow(SettingError);
    expect(() => readArchiveOptions([], { ARCHIVE_SERVICE: address })).toThrow("write the whole address");
  });
});

test("the help names every option and variable", () => {
  for (const word of [
    "--again",
    "--limit",
    "--pause",
    "--help",
    "ARCHIVE_SERVICE",
    "CONTENT_DIR",
    "CACHE_DIR",
  ]) {
    expect(archiveHelp).toContain(word);
  }
});
