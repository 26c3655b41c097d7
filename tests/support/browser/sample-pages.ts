import { kindOf, type PageKind, pagesOf } from "../site/pages.ts";

/** The heaviest page of each kind that a site has: what holds for it holds for the lighter ones. */
export async function samplePages(directory: string): Promise<Map<PageKind, string>> {
  const samples = new Map<PageKind, { address: string; length: number }>();
  for (const { address, html } of await pagesOf(directory)) {
    const kind = kindOf(address);
    if (html.length > (samples.get(kind)?.length ?? 0)) samples.set(kind, { address, length: html.length });
  }
  return new Map([...samples].map(([kind, { address }]) => [kind, address]));
}

/** Widths of a phone, a tablet and a desk, in CSS pixels. */
export const widths = [360, 768, 1280] as const;

/** The system's colour schemes. */
export const colourSchemes = ["light", "dark"] as const;
