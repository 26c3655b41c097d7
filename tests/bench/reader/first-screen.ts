import { constants, gunzipSync, gzipSync } from "node:zlib";

/** A round trip’s first bytes: ten packets (RFC 6928), with room for headers. */
export const firstBytes = 14_000;

/**
 * How many bytes of a page, compressed with gzip, must have come before some texts are all there, in their order.
 *
 * @returns All bytes of the page where a text is never found whole: the number is then an upper bound.
 */
export function bytesUntil(html: string, texts: readonly string[]): number {
  const body = gzipSync(html, { level: 9 });
  let end = html.indexOf("<body");
  for (const text of texts) {
    const found = html.indexOf(escaped(text), end);
    if (found === -1) continue;
    end = found + escaped(text).length;
  }
  let [least, most] = [0, body.byteLength];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (textFrom(body, middle).length >= end) most = middle;
    else least = middle + 1;
  }
  return least;
}

/** What a browser can read of a compressed page when its first bytes have come. */
function textFrom(body: Buffer, bytes: number): string {
  try {
    return gunzipSync(body.subarray(0, bytes), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  } catch {
    return "";
  }
}

/** A text as pages write it. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
