import { gzipSync } from "node:zlib";
import type { Page, Request } from "playwright-core";

/** What a search is made of, by what it is good for. */
export const parts = [
  "page and style",
  "own script",
  "names",
  "Pagefind’s program",
  "Pagefind’s list of pages",
  "Pagefind’s words",
  "Pagefind’s texts",
  "Pagefind’s facets",
] as const;

/** One of them. */
export type Part = (typeof parts)[number];

/** A file that a page asked for and got. */
export interface Transfer {
  readonly address: string;
  readonly part: Part;
  /** Bytes as a web server sends it. */
  readonly weight: number;
}

/** Files that came together. */
export interface Load {
  readonly requests: number;
  /** In kB, of 1,000 bytes. */
  readonly kilobytes: number;
}

/** All that a page asks for, from now on. */
export class Traffic {
  readonly #transfers: Promise<Transfer>[] = [];

  constructor(page: Page) {
    page.on("requestfinished", (request) => {
      const transfer = transferOf(request);
      this.#transfers.push(transfer);
      // Whoever asks for it is told; where nobody does, the page may close before it is read.
      transfer.catch(() => {});
    });
  }

  /** Everything that came so far. */
  all(): Promise<Transfer[]> {
    return Promise.all(this.#transfers);
  }
}

/**
 * Those of some files that had come by a moment, given the addresses that the page itself says had come.
 *
 * @throws where one of them is not among the files, or none is of a part that was needed by then: the sum
 * would be too small, and look good.
 */
export function amongThose(
  transfers: readonly Transfer[],
  addresses: ReadonlySet<string>,
  needed: readonly Part[],
): Transfer[] {
  const known = new Set(transfers.map(({ address }) => address));
  const unknown = [...addresses].filter((address) => !known.has(address));
  if (unknown.length > 0) throw new Error(`Loaded, but not weighed: ${unknown.join(", ")}.`);
  const come = transfers.filter(({ address }) => addresses.has(address));
  const missing = needed.filter((part) => !come.some((transfer) => transfer.part === part));
  if (missing.length > 0) throw new Error(`Needed, but not weighed: ${missing.join(", ")}.`);
  return come;
}

/** What some files weigh together. */
export function loadOf(transfers: readonly Transfer[]): Load {
  return {
    requests: transfers.length,
    kilobytes: transfers.reduce((sum, { weight }) => sum + weight, 0) / 1000,
  };
}

async function transferOf(request: Request): Promise<Transfer> {
  const response = await request.response();
  if (response === null) throw new Error(`${request.url()} has no answer.`);
  return {
    address: request.url(),
    part: partOf(new URL(request.url()).pathname),
    weight: weightOf(await response.body()),
  };
}

function partOf(path: string): Part {
  if (path.endsWith("/names.json")) return "names";
  if (!path.startsWith("/pagefind/")) return path.endsWith(".js") ? "own script" : "page and style";
  if (path.endsWith(".pf_index")) return "Pagefind’s words";
  if (path.endsWith(".pf_fragment")) return "Pagefind’s texts";
  if (path.endsWith(".pf_filter")) return "Pagefind’s facets";
  return /\.(?:js|pagefind)$/.test(path) ? "Pagefind’s program" : "Pagefind’s list of pages";
}

/** The bytes of a body with gzip; of one that is compressed already, as it is. */
function weightOf(body: Buffer): number {
  const isCompressed = body[0] === 0x1f && body[1] === 0x8b;
  return isCompressed ? body.byteLength : gzipSync(body, { level: 9 }).byteLength;
}
