import type { z } from "astro/zod";
import type { VFile } from "vfile";
import { isMap, isNode, isScalar, type Node, parseDocument } from "yaml";
import { formerAddress, newAddress, withdrawal } from "../../schema/redirects.ts";
import { placeAt } from "../check/place-at.ts";
import { yamlFaults } from "../check/yaml-faults.ts";

/** The file below the content folder that says what became of pages that no longer stand where they stood. */
export const redirectsName = "redirects.yaml";

/** An entry of the file. */
export interface Redirect {
  /** Where the page stood. */
  readonly address: string;
  /** Where it stands; null where it was withdrawn, or the file does not rightly say. */
  readonly to: string | null;
  /** Notes an error at the old address. */
  readonly failAtAddress: (message: string) => void;
  /** Notes an error at what is said of it. */
  readonly failAtTarget: (message: string) => void;
}

/** Reads the file; what is wrong in it by itself becomes a message of it. */
export function readRedirects(file: VFile, rule: string): Redirect[] {
  const text = String(file);
  const fail = (offset: number, message: string) => {
    file.message(message, { place: placeAt(text, offset), source: "desk", ruleId: rule }).fatal = true;
  };
  const failAt = (node: Node, message: string) => fail(node.range?.[0] ?? 0, message);
  const document = parseDocument(text, { prettyErrors: false });
  const faults = yamlFaults(document, text);
  for (const { position, message } of faults) fail(position, message);
  // Comments alone are no map.
  if (faults.length > 0 || document.contents === null) return [];
  if (!isMap(document.contents)) {
    failAt(
      document.contents,
      "write a line for each page that moved: the old address, a colon, the new address",
    );
    return [];
  }
  return document.contents.items.flatMap(({ key, value }) => {
    if (!isNode(key)) return [];
    const address = isScalar(key) ? String(key.value) : "";
    const wrong = reasonAgainst(formerAddress, address);
    if (wrong !== null) {
      failAt(key, wrong);
      return [];
    }
    const target = isNode(value) ? value : key;
    const failAtAddress = (message: string) => failAt(key, message);
    const failAtTarget = (message: string) => failAt(target, message);
    if (isMap(value)) {
      const { error } = withdrawal.safeParse(value.toJS(document));
      for (const issue of error?.issues ?? []) failAtTarget(explainWithdrawal(issue));
      return { address, to: null, failAtAddress, failAtTarget };
    }
    const to = isScalar(value) && typeof value.value === "string" ? value.value : "";
    const wrongTarget = reasonAgainst(newAddress, to);
    if (wrongTarget !== null) {
      failAtTarget(`${wrongTarget}, or { withdrawn: why, date: "YYYY-MM-DD" } where the page was taken away`);
    }
    return { address, to: wrongTarget === null ? to : null, failAtAddress, failAtTarget };
  });
}

function reasonAgainst(schema: z.ZodType, value: string): string | null {
  return schema.safeParse(value).error?.issues[0]?.message ?? null;
}

function explainWithdrawal(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    return `\`${issue.keys.join("`, `")}\`: no such field; a page that was taken away has \`withdrawn\` and \`date\``;
  }
  return `\`${issue.path.join(".")}\`: ${issue.message}`;
}
