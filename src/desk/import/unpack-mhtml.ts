import type { RawPage } from "./load-page.ts";

/**
 * The page within a file that Chrome saves as “Webpage, Single File” (MHTML, RFC 2557): its first part of HTML, with its
 * address. A page that is no such file stays as it is.
 */
export function unpackMhtml(page: RawPage): RawPage {
  const text = new TextDecoder("latin1").decode(page.bytes);
  const [head = "", ...rest] = text.split(/\r?\n\r?\n/);
  const boundary = /^Content-Type:\s*multipart\/related;[\s\S]*?boundary="?([^"\r\n;]+)"?/im.exec(head)?.[1];
  if (boundary === undefined || !/^MIME-Version:/im.test(head)) return page;
  const parts = rest.join("\n\n").split(`--${boundary}`);
  const html = parts.find((part) => /^Content-Type:\s*text\/html/im.test(headersOf(part)));
  if (html === undefined) return page;
  const headers = headersOf(html);
  const body = html.trimStart().slice(headers.length).trimStart();
  return {
    bytes: decoded(body, /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(headers)?.[1] ?? ""),
    address: /^Snapshot-Content-Location:\s*(\S+)/im.exec(head)?.[1] ?? locationIn(headers) ?? page.address,
    charset: /charset="?([^"\s;]+)/i.exec(headers)?.[1] ?? null,
  };
}

function headersOf(part: string): string {
  return /^[\s\S]*?(?=\r?\n\r?\n)/.exec(part.trimStart())?.[0] ?? "";
}

function locationIn(headers: string): string | null {
  return /^Content-Location:\s*(\S+)/im.exec(headers)?.[1] ?? null;
}

/** The bytes of a part, which is in quoted-printable, in base64, or as it is. */
function decoded(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case "quoted-printable": {
      const joined = body.replace(/=\r?\n/g, "");
      const bytes = joined.replace(/=([\da-f]{2})/gi, (_sign, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      );
      return Buffer.from(bytes, "latin1");
    }
    case "base64":
      return Buffer.from(body, "base64");
    default:
      return Buffer.from(body, "latin1");
  }
}
