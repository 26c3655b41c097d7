const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The address of a page of this site, given its path from the site's root; minds the sub-path the site stands under. */
export function href(path: string): string {
  return `${base}${path}`;
}
