/** Parameters that newsletters, advertisements and social networks add to track readers. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|ysclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_openstat|ref_src|__twitter_impression)$/i;

/**
 * The same text for all addresses of a page: without protocol, `www.`, tracking parameters, fragment and
 * trailing slashes, and with a sorted query. Fragments that identify a page (`#!…`, `#/…`) are kept. Null if
 * the text is not an absolute address.
 */
export function canonicalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { host, pathname, searchParams, hash } = new URL(address);
  const query = [...searchParams]
    .filter(([name]) => !isTrackingParameter(name))
    .map(([name, value]) => `${name}=${value}`);
  const search = query.length === 0 ? "" : `?${query.toSorted().join("&")}`;
  const page = /^#[!/]/.test(hash) ? hash : "";
  return `${host.replace(/^www\./, "")}${decoded(pathname).replace(/\/+$/, "")}${search}${page}`;
}

/** An address without parameters that track readers, and without a fragment that only names a place on the page. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter(isTrackingParameter);
  // Only where something goes: a query that is set is written anew, in another spelling.
  for (const name of names) url.searchParams.delete(name);
  if (!/^#[!/]/.test(url.hash)) url.hash = "";
  return url.href;
}

/** Whether a parameter of an address only tracks readers. */
function isTrackingParameter(name: string): boolean {
  return tracking.test(name);
}

/** The path with percent-encoding decoded, if it is valid. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
