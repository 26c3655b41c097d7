import { DeskError } from "../desk-error.ts";
import type { PageReading } from "./read-page.ts";

const asText =
  "open it, copy headline, address, day and text into a plain text file, one below the other, and import that";

/** What a file is that is no page of text, by its first bytes, with what to do. */
const kindsOfFiles: readonly { readonly starts: readonly string[]; readonly message: string }[] = [
  { starts: ["%PDF"], message: `is a PDF; ${asText}` },
  { starts: ["\xFF\xD8\xFF", "\x89PNG", "GIF8", "RIFF"], message: `is a picture; ${asText}` },
  {
    starts: ["bplist"],
    message: "is a web archive of Safari; save the page as “Page Source” and import that file",
  },
  { starts: ["PK\x03\x04"], message: `is a packed file or a document of an office program; ${asText}` },
];

/** @throws {DeskError} where a file is of a kind that cannot be read. */
export function refuseFile(bytes: Uint8Array, name: string): void {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 16));
  const kind = kindsOfFiles.find(({ starts }) => starts.some((each) => start.startsWith(each)));
  if (kind !== undefined) throw new DeskError(`${name} ${kind.message}.`);
}

/** What servers send instead of a page: to machines, to readers of other countries, to those who are not logged in, or where there is none. */
const otherPages =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|checking your browser|ddos-guard|security check|are you (?:a )?(?:human|robot)|you are (?:being )?blocked|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|human verification|one (?:more step|moment)|please wait|(?:error )?(?:401|403|404|410|429|451|500|502|503)(?!\d)|forbidden|(?:page )?not found|page not found|service unavailable|bad gateway|too many requests|before you continue|log ?in|sign in|доступ (?:ограничен|запрещ[её]н|временно)|страница не найдена|ошибка 40\d|проверка браузера|вы не робот|səhifə tapılmadı|sayfa bulunamadı|էջը չի գտնվել)/iu;

/** Marks of such pages in their source. */
const marks =
  /cdn-cgi\/challenge-platform|cf-browser-verification|_cf_chl_opt|cf-chl-|__ddg\d|captcha-delivery\.com|px-captcha|_Incapsula_Resource|g-recaptcha-response|smart-captcha/i;

/** An article has more letters than a page that asks for patience. */
const shortText = 1500;

/** @throws {DeskError} where a page is not an article but what a server sends instead. */
export function refusePage({ titles, text }: PageReading, source: string, name: string): void {
  const title = titles.map(({ value }) => value.trim()).find((value) => otherPages.test(value));
  const isShort = text.length < shortText;
  if (!isShort || (title === undefined && !marks.test(source))) return;
  const seen = title ?? "a question whether you are a machine";
  throw new DeskError(
    `${name} is not the article, but what the server sent instead (“${seen}”); open the page in a browser, save it when the article is there, and import the file.`,
  );
}

/** @throws {DeskError} where a page is a machine’s translation of another one. */
export function refuseTranslation(address: string | null, name: string): void {
  if (
    address === null ||
    !/(?:\.translate\.goog|^translate\.google\.[a-z.]+)$/.test(new URL(address).hostname)
  )
    return;
  throw new DeskError(`${name} is a translation by a machine; import the page itself.`);
}
