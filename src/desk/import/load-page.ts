import { open } from "node:fs/promises";
import { causeOf, DeskError } from "../desk-error.ts";

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
}

const instead = "try again, or save the page in a browser and import the file.";

/**
 * Downloads a page, but nothing that it refers to.
 *
 * @throws {DeskError} if it cannot be downloaded, is not a page of text, or is larger than 5 MB.
 */
export async function fetchPage(address: string, { userAgent, timeout }: Fetching): Promise<RawPage> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, {
      headers: { "user-agent": userAgent, accept: "text/html,application/xhtml+xml,text/plain;q=0.9" },
      signal,
    });
    const type = response.headers.get("content-type") ?? "text/html";
    const isText = /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type);
    if (!response.ok || !isText) {
      void response.body?.cancel();
      const why = response.ok ? `its type is ${type}` : `the server responded with status ${response.status}`;
      throw new DeskError(`${address} cannot be imported: ${why}; ${instead}`);
    }
    return {
      bytes: await readBytes(response, address),
      address: response.url,
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

/** The bytes in which browsers look for the encoding (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding). */
const prescanned = 1024;

/**
 * The text of a page. It is UTF-16 if it begins with its byte order mark. It is UTF-8 if its bytes are valid and not
 * only ASCII, whatever the page declares; otherwise it has the encoding that the server declared, or else the one
 * that the page declares.
 *
 * @param name what error messages call the page.
 * @throws {DeskError} if it is not text, or its encoding is unknown.
 */
export function decodePage({ bytes, charset }: RawPage, name: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, prescanned));
  const [, inPage] = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? [];
  const declared = charset ?? inPage ?? null;
  const isAscii = bytes.every((byte) => byte < 0x80);
  const encodings = [markedEncoding(head), isAscii && declared !== null ? null : "utf-8", declared];
  for (const encoding of encodings) {
    const text = encoding === null ? null : decode(encoding, bytes);
    if (text !== null) return text;
  }
  if (declared === null || /^utf-?8$/i.test(declared)) {
    const why = declared === null ? "does not declare it" : "declares UTF-8, which is wrong";
    throw new DeskError(
      `${name} is not text in a known encoding: it ${why}. Open the page in a browser, save it as UTF-8, and import the file.`,
    );
  }
  throw new DeskError(
    `${name} declares the encoding “${declared}”, which is wrong or unknown. Save the page as UTF-8 and import the file.`,
  );
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
