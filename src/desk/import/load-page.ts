import { open } from "node:fs/promises";
import { type Dispatcher, fetch, type Response } from "undici";
import { causeOf, DeskError } from "../desk-error.ts";
import { isRefused } from "../public-network.ts";

/** The most bytes of a page that are read. News pages have a tenth of it. */
const maxBytes = 5 * 1024 * 1024;

/** A page as it was received. */
export interface RawPage {
  readonly bytes: Uint8Array;
  /** Its address after all redirects; null for a file. */
  readonly address: string | null;
  /** The encoding that the server declared; null if it declared none. */
  readonly charset: string | null;
}

/** How a page is requested. */
export interface Fetching {
  readonly userAgent: string;
  /** Milliseconds to wait for the whole page. */
  readonly timeout: number;
  /** Which machines may be asked: a page must not lead into the network of the editor. */
  readonly network: Dispatcher;
}

/** The most redirects that are followed. */
const mostRedirects = 10;

const instead = "try again, or save the page in a browser and import the file.";

/**
 * Downloads a page, but nothing that it refers to, from machines that may be asked.
 *
 * @throws {DeskError} if it cannot be downloaded, is not a page of text, or is larger than 5 MB.
 */
export async function fetchPage(address: string, fetching: Fetching): Promise<RawPage> {
  const { timeout } = fetching;
  const signal = AbortSignal.timeout(timeout);
  try {
    const { response, url } = await follow(address, fetching, signal);
    const type = response.headers.get("content-type") ?? "text/html";
    const isText = /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type);
    if (!response.ok || !isText) {
      void response.body?.cancel();
      if (/^application\/pdf\b/i.test(type)) {
        throw new DeskError(
          `${address} is a PDF; open it, copy headline, address, day and text into a plain text file, one below the other, and import that.`,
        );
      }
      const why = response.ok ? `its type is ${type}` : `the server responded with status ${response.status}`;
      throw new DeskError(`${address} cannot be imported: ${why}; ${instead}`);
    }
    return {
      bytes: await readBytes(response, address),
      address: url,
      charset: /charset\s*=\s*["']?([^\s"';]+)/i.exec(type)?.[1] ?? null,
    };
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const why = signal.aborted
      ? `did not load within ${timeout / 1000} seconds`
      : `cannot be loaded (${causeOf(error)})`;
    throw new DeskError(`${address} ${why}; ${instead}`, { cause: error });
  }
}

/** The response at the end of all redirects, each of which may be followed, and its address. */
async function follow(address: string, { userAgent, network }: Fetching, signal: AbortSignal) {
  const headers = { "user-agent": userAgent, accept: "text/html,application/xhtml+xml,text/plain;q=0.9" };
  let url = new URL(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!/^https?:$/.test(url.protocol)) throw new Error("URL scheme must be https or http");
    const { host } = url;
    const response = await fetch(url, {
      headers,
      signal,
      redirect: "manual",
      dispatcher: network,
    }).catch((error: unknown) => {
      if (!isRefused(error)) throw error;
      throw new DeskError(
        `${address} is not imported: ${host} is a machine of a private network; give the public address of the page, or save the page in a browser and import the file.`,
        { cause: error },
      );
    });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || location === null)
      return { response, url: url.href };
    void response.body?.cancel();
    url = new URL(location, url);
  }
  throw new Error("redirect count exceeded");
}

async function readBytes(response: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the download.
    if (size > maxBytes) throw tooLarge(address);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a page that was saved as a file.
 *
 * @throws {DeskError} if the file does not exist, cannot be read, or is larger than 5 MB.
 */
export async function readSavedPage(path: string): Promise<RawPage> {
  try {
    await using file = await open(path, "r");
    const status = await file.stat();
    if (!status.isFile()) throw new DeskError(`${path} is not a file; name a saved page or its address.`);
    if (status.size > maxBytes) throw tooLarge(path);
    return { bytes: await file.readFile(), address: null, charset: null };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const message =
      error.code === "ENOENT"
        ? `There is no file ${path}; name a saved page, or an address that begins with https://.`
        : `${path} cannot be read (${error.message}).`;
    throw new DeskError(message, { cause: error });
  }
}

function tooLarge(name: string): DeskError {
  return new DeskError(
    `${name} is larger than ${maxBytes / 1024 / 1024} MB, too large for a news page; save the page as “HTML only” and import the file.`,
  );
}

/** A page as text, and what an editor should know of how it was read. */
export interface DecodedPage {
  readonly text: string;
  /** Null where there is nothing to say. */
  readonly remark: string | null;
}

/** How much of a page is searched for the name of its encoding: more than the 1,024 bytes of the standard, like browsers. */
const searched = 64 * 1024;

/**
 * The text of a page. It is UTF-16 if it begins with its byte order mark. It is UTF-8 if its bytes are valid and not
 * only ASCII, whatever the page declares; otherwise it has the encoding that the server declared, or else the one that
 * the page declares. A page that is UTF-8 but for a few bytes is read as browsers do, with a remark.
 *
 * @param name what error messages call the page.
 * @throws {DeskError} if it is not text, or its encoding is unknown.
 */
export function decodePage({ bytes, charset }: RawPage, name: string): DecodedPage {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, searched));
  const [, inPage] = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? [];
  const declared = charset ?? inPage ?? null;
  const isAscii = bytes.every((byte) => byte < 0x80);
  // Some old encodings write all signs in the bytes of ASCII.
  const isOther = isAscii && declared !== null && !isUtf8(declared);
  const strict = [markedEncoding(head), isOther ? null : "utf-8"];
  const text = firstDecoded(strict, bytes) ?? null;
  if (text !== null) return { text, remark: null };
  const lenient = mostlyUtf8(bytes, isUtf8(declared));
  if (lenient !== null) return lenient;
  const asDeclared = firstDecoded(
    [declared, inPage ?? null].filter((each) => !isUtf8(each)),
    bytes,
  );
  if (asDeclared !== null) return { text: asDeclared, remark: null };
  if (declared === null || isUtf8(declared)) {
    const why = declared === null ? "does not declare it" : "declares UTF-8, which is wrong";
    throw new DeskError(
      `${name} is not text in a known encoding: it ${why}. Open the page in a browser, save it as UTF-8, and import the file.`,
    );
  }
  throw new DeskError(
    `${name} declares the encoding “${declared}”, which is wrong or unknown. Save the page as UTF-8 and import the file.`,
  );
}

function isUtf8(encoding: string | null): boolean {
  return encoding !== null && /^utf-?8$/i.test(encoding);
}

function firstDecoded(encodings: readonly (string | null)[], bytes: Uint8Array): string | null {
  for (const encoding of encodings) {
    const text = encoding === null ? null : decode(encoding, bytes);
    if (text !== null) return text;
  }
  return null;
}

/**
 * A page as UTF-8 with a few bytes that are not; null where they are more. Several bytes hardly ever make a letter of
 * UTF-8 by chance, so that some such letters are enough of a proof.
 */
function mostlyUtf8(bytes: Uint8Array, isDeclared: boolean): DecodedPage | null {
  if (bytes.includes(0)) return null;
  const text = new TextDecoder().decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const proofs = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  if (lost > (isDeclared ? 3 : 0) && proofs < lost * 50) return null;
  if (!isDeclared && proofs < 20) return null;
  const remark = `${lost === 1 ? "one byte of the page is" : `${lost} bytes of the page are`} not UTF-8, and a letter may be missing: compare the headline`;
  return { text, remark };
}

/** @param head the bytes at the beginning as characters. */
function markedEncoding(head: string): string | null {
  if (head.startsWith("þÿ")) return "utf-16be";
  return head.startsWith("ÿþ") ? "utf-16le" : null;
}

/** Null if the bytes are not valid in the encoding, or there is no such encoding. */
function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
