import { expect, it } from "vitest";
import "../support/patience.ts";
import { runNode } from "../support/run-node.ts";

const script = "tests/support/dates/print-date-table.ts";

it("says the same of a date in every time zone and locale of the machine", async () => {
  const [utc, ...elsewhere] = await Promise.all(
    [
      { TZ: "UTC", LC_ALL: "C" },
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "America/Anchorage", LC_ALL: "hy_AM.UTF-8" },
      // Where 30 December 2011, a day of the table, never was.
      { TZ: "Pacific/Apia" },
      { TZ: "Asia/Kathmandu", LC_ALL: "ar_EG.UTF-8" },
    ].map((environment) => runNode(script, [], environment)),
  );
  expect(utc?.output).toContain("2024-06-12 12 June 2024");
  for (const { code, output } of elsewhere) {
    expect(code).toBe(0);
    expect(output).toBe(utc?.output);
  }
});
