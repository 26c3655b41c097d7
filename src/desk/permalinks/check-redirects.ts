import { nearest } from "../check/nearest.ts";
import type { KnownAddresses } from "./known-addresses.ts";
import type { Redirect } from "./redirects-file.ts";

/** An old address must be one at which no page stands, and a new one must be that of a page; nobody is sent on twice. */
export function checkRedirects(redirects: readonly Redirect[], known: KnownAddresses): void {
  const former = new Map(redirects.map((redirect) => [redirect.address, redirect]));
  for (const redirect of redirects) {
    if (known.has(redirect.address) === true) {
      redirect.failAtAddress(
        `a page stands at ${redirect.address}; take this line out, or rename the entry that stands there`,
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
  if (to === address) return "an address cannot lead to itself; write where the page stands now";
  const onward = former.get(to);
  if (onward !== undefined) {
    const end = endOf(onward, former);
    if (end === "loop") {
      return `${to} leads back to ${address}, so that no page is ever reached; write where the page stands now`;
    }
    if (end === null) {
      return `the page at ${to} was itself withdrawn; write { withdrawn: why, date: "YYYY-MM-DD" } here too`;
    }
    return `${to} has itself moved; write ${end} here, so that nobody is sent on twice`;
  }
  if (known.has(to) !== false) return null;
  const near = nearest(to, known.all);
  return `there is no page at ${to}; ${near === null ? "write the address of a page that there is" : `did you mean ${near}?`}`;
}

/** Where a chain of moves ends: an address, null where a page was withdrawn, or nowhere. */
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
