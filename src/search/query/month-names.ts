import { fold } from "../fold.ts";

/** The languages in which readers may write the names of months (BCP 47). */
const languages = ["en", "ru", "uk", "az", "tr", "hy", "ka", "fa", "fr", "de", "es", "it", "pl"];

const months = Array.from({ length: 12 }, (_, index) => index);

/**
 * The names of each month, folded: long and short, as they stand alone and in dates. They are worked out at build time:
 * browsers do not know all of these languages.
 *
 * @returns twelve lists, that of January first.
 */
export function monthNames(): string[][] {
  const formats = languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) =>
      [{ month }, { month, day: "numeric" } as const].map(
        (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC", calendar: "gregory" }),
      ),
    ),
  );
  return months.map((month) => {
    const names = formats.map((format) =>
      fold(format.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === "month")?.value ?? ""),
    );
    return [...new Set(names)].filter((name) => name !== "" && !/[\s\d]/.test(name));
  });
}
