import { isMap, isScalar, isSeq, type Scalar } from "yaml";
import type { ContentFile } from "./content-file.ts";

/** The single values of a file at a field, such as `accounts.*.event`: `*` stands for each item of a list. */
export function scalarsAt({ document }: ContentFile, field: string): Scalar[] {
  return scalarsBelow(document.contents, field.split("."));
}

function scalarsBelow(node: unknown, [step, ...steps]: readonly string[]): Scalar[] {
  if (step === undefined) return isScalar(node) ? [node] : [];
  if (step === "*") return isSeq(node) ? node.items.flatMap((item) => scalarsBelow(item, steps)) : [];
  return isMap(node) ? scalarsBelow(node.get(step, true), steps) : [];
}
