import { canonicalAddress } from "./canonical-address.ts";

/** The address of a page on its outlet’s site, and that of the copy in an archive by which it was given. */
export interface OriginalAddress {
  readonly page: string;
  /** Null where the page was not given by an archive’s copy. */
  readonly archive: string | null;
}

/** Copies whose address has that of the page in it; the numbers are the time of the copy. */
const archives = [
  /^https?:\/\/(?:web\.archive\.org|wayback\.archive-it\.org)\/(?:web\/|\d+\/)?\d{4,14}(?:[a-z]{2}_)?\/(?<page>.+)$/i,
  /^https?:\/\/archive\.(?:today|ph|is|li|vn|md|fo)\/\d{4}[\d.-]+\/(?<page>.+)$/i,
];

/** Versions of pages for phones that Google keeps. */
const caches = [
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[a-z]\/(?<secure>s\/)?(?<page>.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?<secure>s\/)?(?<page>.+)$/i,
];

/** Where a page is, of which an archive’s copy or a cache may have been named. */
export function originalAddress(address: string): OriginalAddress {
  for (const form of archives) {
    const page = form.exec(address)?.groups?.["page"];
    if (page === undefined) continue;
    // The letters behind the time ask for the bare page; servers also make one slash of two.
    const archive = address.replace(/(\/\d{4,14})[a-z]{2}_\//i, "$1/");
    return { page: withProtocol(page.replace(/^(https?):\/+/i, "$1://"), "http"), archive };
  }
  for (const form of caches) {
    const groups = form.exec(address)?.groups;
    if (groups?.["page"] === undefined) continue;
    const protocol = groups["secure"] === undefined ? "http" : "https";
    return { page: withProtocol(groups["page"], protocol), archive: null };
  }
  return { page: address, archive: null };
}

function withProtocol(address: string, protocol: string): string {
  return /^https?:/i.test(address) ? address : `${protocol}://${address}`;
}

/** Parameters that ask for the version of a page for phones. */
const phoneParameters = /[?&](?:amp(?:=(?:1|true))?|outputType=amp|m=1)(?=&|$)/gi;

/** The same text for all addresses of a page, with those of its version for phones and of its copies in archives. */
export function pageKey(address: string): string {
  const { page } = originalAddress(address);
  return (canonicalAddress(page.replace(phoneParameters, "")) ?? page)
    .replace(/^(?:m|amp|mobile)\.(?=[^./]+\.)/, "")
    .replace(/^([^/]+)\/amp(?=\/)/, "$1")
    .replace(/\/amp(?:\.html)?$/, "")
    .replace(/\.amp(?=\.html?$)/, "")
    .toLowerCase();
}
