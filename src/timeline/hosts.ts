/** The host of a page elsewhere, as readers know it: `www.example.org` → “example.org”. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
