import { expect, test } from "vitest";
import { findChromium } from "../../support/browser/find-browser.ts";

test("CHROME_PATH names the browser", async () => {
  expect(await findChromium({ CHROME_PATH: process.execPath })).toBe(process.execPath);
});

test("a CHROME_PATH without a program is said to be wrong, in one line", async () => {
  await expect(findChromium({ CHROME_PATH: "/no/such/browser" })).rejects.toThrow(
    /^CHROME_PATH names \/no\/such\/browser, where there is no program\. Correct it or unset it\.$/,
  );
});
