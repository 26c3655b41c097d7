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

/** Whether a parameter of an address only tracks readers. */
export function isTrackingParameter(name: string): boolean {
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
