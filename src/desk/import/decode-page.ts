import { DeskError } from "../desk-error.ts";
import type { RawPage } from "./raw-page.ts";

/** How far into a page its encoding is looked for, as browsers do (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding). */
const prescanned = 1024;

/**
 * The text of a page. Text that is valid UTF-8 and uses it is UTF-8, whatever the page says of itself; else
 * the encoding counts that came with the page, then the one that it names.
 *
 * @throws {DeskError} where it is no text, or in an encoding that is not told.
 */
export function decodePage({ bytes, charset }: RawPage, name: string): string {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decodeAs(marked, bytes, name);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, prescanned));
  const named =
    charset ?? /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  if (isPlainAscii(bytes) && named !== undefined) return decodeAs(named, bytes, name);
  const utf8 = tryDecoding("utf-8", bytes);
  if (utf8 !== null) return utf8;
  if (named === undefined || /^utf-?8$/i.test(named)) {
    const why = named === undefined ? "does not say in which" : "says that this is UTF-8, which it is not";
    throw new DeskError(
      `${name} is not text in an encoding that can be told: it ${why}. Open the page in a browser, save it as UTF-8, and import the file.`,
    );
  }
  return decodeAs(named, bytes, name);
}

function encodingOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : null;
}

function isPlainAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function decodeAs(encoding: string, bytes: Uint8Array, name: string): string {
  const text = tryDecoding(encoding, bytes);
  if (text !== null) return text;
  throw new DeskError(
    `${name} says that its encoding is “${encoding}”, which it is not or which is not known. Save the page as UTF-8 and import the file.`,
  );
}

function tryDecoding(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
