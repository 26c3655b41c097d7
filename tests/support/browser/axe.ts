import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** WCAG 2.2 at levels A and AA, with what axe counts as good practice beside them. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page, or a part of it, as it is shown now. */
export async function violationsOn(page: Page, part?: string): Promise<string[]> {
  // Axe measures sizes, which what is not laid out yet does not have.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
  });
  // The default mode opens a second page each time, for the frames of other sites: there is no frame here.
  const axe = new AxeBuilder({ page })
    // Where nothing is wrong, it need not name each element.
    .options({ resultTypes: ["violations"] })
    .withTags(standards)
    .setLegacyMode();
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
