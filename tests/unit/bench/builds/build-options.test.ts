import { describe, expect, test } from "vitest";
import { readBuildOptions } from "../../../bench/builds/build-options.ts";

describe("options of npm run bench", () => {
  test("measure three sizes and leave nothing away when nothing is said", () => {
    expect(readBuildOptions([])).toEqual({
      sizes: [1000, 10_000, 50_000],
      skip: new Set(),
      json: false,
      readme: false,
    });
  });

  test("name sizes in any order, and twice: each is measured once, the smallest first", () => {
    const { sizes } = readBuildOptions(["--size", "500", "--size", "20", "--size", "500"]);
    expect(sizes).toEqual([20, 500]);
  });

  test("leave a part away at all sizes, or at one", () => {
    const { skip } = readBuildOptions(["--skip", "dev", "--skip", "warm:50000"]);
    expect(skip).toEqual(new Set(["dev", "warm:50000"]));
  });

  test.each([
    ["--skip", "pages", "write one of search, warm, dev, astro"],
    ["--skip", "warm:many", "write a number of reports"],
    ["--size", "0", "write a number of reports"],
  ])("say what to write instead of %s %s", (option, value, advice) => {
    expect(() => readBuildOptions([option, value])).toThrow(advice);
  });
});
