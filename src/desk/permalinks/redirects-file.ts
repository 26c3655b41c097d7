import type { z } from "astro/zod";
import type { VFile } from "vfile";
import { isMap, isNode, isScalar, type Node, parseDocument } from "yaml";
import { formerAddress, newAddress, withdrawal } from "../../schema/redirects.ts";
import { firstInvisible, nameOf } from "../check/invisible.ts";
import { addMessage } from "../check/messages.ts";
import { nearest } from "../check/nearest.ts";
import { firstUnprintable } from "../check/rules/text-rules.ts";
import { placeAt } from "../check/yaml.ts";
import { yamlFaults } from "../check/yaml-faults.ts";
import type { KnownAddresses } from "./known-addresses.ts";

/** The file in the content folder that says where pages have moved, or why they were withdrawn. */
export const redirectsName = "redirects.yaml";

/** An entry of the file. */
export interface Redirect {
  /** The old address. */
  readonly address: string;
  /** The new address; null if the page was withdrawn or the entry is invalid. */
  readonly to: string | null;
  /** Reports an error at the old address. */
  readonly failAtAddress: (message: string) => void;
  /** Reports an error at the value. */
  readonly failAtTarget: (message: string) => void;
}

/** Reads the file, if it is there. Errors in it become messages of it. */
export function readRedirects(file: VFile | null): Redirect[] {
  if (file === null) return [];
  const text = String(file);
  const fail = (offset: number, message: string) =>
    addMessage(file, "error", "permalinks", message, placeAt(text, offset));
  const failAt = (node: Node, message: string) => fail(node.range?.[0] ?? 0, message);
  const document = parseDocument(text, { prettyErrors: false });
  const faults = yamlFaults(document, text);
  for (const { position, message } of faults) fail(position, message);
  const hidden = hiddenIn(text);
  if (hidden !== null) fail(hidden.offset, `remove the ${hidden.name}, which no page can show`);
  // A file with only comments is valid.
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
      if (formatOf(address) !== "") {
        failAtTarget(
          "a feed or a calendar cannot say why it was withdrawn; write the address of another one",
        );
      }
      const byNumber = hidden ?? hiddenIn(value.items.map((item) => String(item.value)).join("\n"));
      if (hidden === null && byNumber !== null) {
        failAtTarget(`remove the number of ${byNumber.name}, which no page can show`);
      }
      return { address, to: null, failAtAddress, failAtTarget };
    }
    const to = isScalar(value) && typeof value.value === "string" ? value.value : "";
    const wrongTarget = reasonAgainst(newAddress, to);
    if (wrongTarget !== null) {
      failAtTarget(`${wrongTarget}, or { withdrawn: why, date: "YYYY-MM-DD" } if the page was withdrawn`);
    }
    return { address, to: wrongTarget === null ? to : null, failAtAddress, failAtTarget };
  });
}

/** The first sign of a text that no page can show; null where there is none. */
function hiddenIn(text: string): { readonly offset: number; readonly name: string } | null {
  const offset = firstUnprintable(text);
  if (offset === -1) return firstInvisible(text);
  return { offset, name: nameOf(String.fromCodePoint(text.codePointAt(offset) ?? 0)) };
}

function reasonAgainst(schema: z.ZodType, value: string): string | null {
  return schema.safeParse(value).error?.issues[0]?.message ?? null;
}

/** What kind of file is at an address: `.xml`; empty for a page. */
function formatOf(address: string): string {
  return /\.\w+$/.exec(address)?.[0] ?? "";
}

function explainWithdrawal(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") {
    return `\`${issue.keys.join("`, `")}\`: no such field; a page that was withdrawn has \`withdrawn\` and \`date\``;
  }
  return `\`${issue.path.join(".")}\`: ${issue.message}`;
}

/** Reports old addresses that have a page, and new ones that have none or are redirected again. */
export function checkRedirects(redirects: readonly Redirect[], known: KnownAddresses): void {
  const former = new Map(redirects.map((redirect) => [redirect.address, redirect]));
  for (const redirect of redirects) {
    if (known.has(redirect.address) === true) {
      redirect.failAtAddress(
        `there is a page at ${redirect.address}; delete this line, or rename the entry that has this address`,
      );
    }
    const fault = redirect.to === null ? null : faultOfTarget(redirect.address, redirect.to, former, known);
    if (fault !== null) redirect.failAtTarget(fault);
  }
}

function faultOfTarget(
  address: string,
  to: string,
  former: ReadonlyMap<string, Redirect>,
  known: KnownAddresses,
): string | null {
  if (to === address) return "an address cannot lead to itself; write the address of the page now";
  if (formatOf(to) !== formatOf(address)) {
    return "pages lead to pages, feeds to feeds, calendars to calendars; write the address of one of the same kind";
  }
  const onward = former.get(to);
  if (onward !== undefined) {
    const end = endOf(onward, former);
    if (end === "loop") {
      return `${to} leads back to ${address}, so that no page is ever reached; write the address of the page now`;
    }
    if (end === null) {
      return `the page at ${to} was itself withdrawn; write { withdrawn: why, date: "YYYY-MM-DD" } here too`;
    }
    return `${to} has itself moved; write ${end} here, so that there is only one redirect`;
  }
  if (known.has(to) !== false) return null;
  const near = nearest(to, known.all);
  return `there is no page at ${to}; ${near === null ? "write the address of an existing page" : `did you mean ${near}?`}`;
}

/** Where a chain of redirects ends: an address, null if the page was withdrawn, or nowhere. */
function endOf(start: Redirect, former: ReadonlyMap<string, Redirect>): string | null | "loop" {
  const seen = new Set<string>();
  for (let current = start; ; ) {
    if (current.to === null) return null;
    if (seen.has(current.address)) return "loop";
    seen.add(current.address);
    const next = former.get(current.to);
    if (next === undefined) return current.to;
    current = next;
  }
}
