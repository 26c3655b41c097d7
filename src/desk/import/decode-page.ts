import { DeskError } from "../desk-error.ts";
import type { RawPage } from "./load-page.ts";

/** The bytes in which browsers look for the encoding (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding). */
const prescanned = 1024;

/**
 * The text of a page. It is UTF-8 if its bytes are valid and not only ASCII, whatever the page declares;
 * otherwise it has the encoding that the server declared, or else the one that the page declares.
 *
 * @param name what error messages call the page.
 * @throws {DeskError} if it is not text, or its encoding is unknown.
 */
export function decodePage({ bytes, charset }: RawPage, name: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, prescanned));
  const declared =
    charset ?? /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
  const marked = byteOrderMark(bytes);
  const isAscii = bytes.every((byte) => byte < 0x80);
  const utf8 = marked === null && !(isAscii && declared !== null) ? decode("utf-8", bytes) : null;
  if (utf8 !== null) return utf8;
  const encoding = marked ?? declared;
  if (encoding === null || (marked === null && /^utf-?8$/i.test(encoding))) {
    const why = encoding === null ? "does not declare it" : "declares UTF-8, which is wrong";
    throw new DeskError(
      `${name} is not text in a known encoding: it ${why}. Open the page in a browser, save it as UTF-8, and import the file.`,
    );
  }
  const text = decode(encoding, bytes);
  if (text !== null) return text;
  throw new DeskError(
    `${name} declares the encoding “${encoding}”, which is wrong or unknown. Save the page as UTF-8 and import the file.`,
  );
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : null;
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
