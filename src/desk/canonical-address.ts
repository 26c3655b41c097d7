/** Parameters that say by which way a reader came and nothing of the page: of newsletters, of advertisements, of networks. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|ysclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_openstat|ref_src|__twitter_impression)$/i;

/**
 * The key by which one page is known, however its address was copied: without http or https, `www.`,
 * tracking parameters, a fragment, and slashes at the end, the query in order. Fragments that name a
 * page of their own (`#!…`, `#/…`) stay. Null where the text is no whole address.
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

/** Whether a parameter of an address leads to no other page than the address without it. */
export function isTrackingParameter(name: string): boolean {
  return tracking.test(name);
}

/** The path without percent signs, or as it is where they encode no text. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
