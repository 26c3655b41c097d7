import type { Place } from "../timeline/lists/cutting.ts";
import { allSheets, type Sheet } from "../timeline/lists/sheet.ts";

/** The pages of a list as Astro makes them: where each stands below the folder of the list, and the sheet for it. */
export function sheetPaths<Item>(
  root: Sheet<Item>,
): { params: { sheet: string | undefined }; props: { sheet: Sheet<Item> } }[] {
  return allSheets(root).map((sheet) => ({ params: { sheet: below(root, sheet) }, props: { sheet } }));
}

/** `2024/06` for `/reports/2024/06/` below `/reports/`; nothing for the list itself. */
function below(root: Place, { address }: Place): string | undefined {
  const path = address.slice(root.address.length, -1);
  return path === "" ? undefined : path;
}
