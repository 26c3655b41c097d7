import { hostOf } from "../../timeline/hosts.ts";

/**
 * Whether two addresses lead to one page, as the Wayback Machine takes addresses together: it minds
 * neither http or https, nor `www.`, letter case, a slash at the end, the order of the query, or a fragment.
 */
export function isSamePage(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).toSorted();
  return `${hostOf(address)}${decoded(pathname).replace(/\/+$/, "")}?${query.join("&")}`.toLowerCase();
}

/** The path without percent signs, or as it is where they encode no text. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
