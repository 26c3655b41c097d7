import { causeOf } from "../cause-of.ts";
import { DeskError } from "../desk-error.ts";
import { mostBytes, type RawPage, tooLarge } from "./raw-page.ts";

/** How often a page may lead on to another one. */
const mostRedirects = 5;

/** How a page is asked for. */
export interface Fetching {
  /** The name under which this program asks. */
  readonly userAgent: string;
  /** For how many milliseconds the whole page is waited for. */
  readonly patience: number;
}

/**
 * Fetches a page. Nothing but the page itself is asked for, and no more than 5 MB of it are read.
 *
 * @throws {DeskError} where it cannot be had, or is none.
 */
export async function fetchPage(address: string, { userAgent, patience }: Fetching): Promise<RawPage> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await followRedirects(address, userAgent, signal);
    const type = response.headers.get("content-type") ?? "text/html";
    if (!response.ok) throw noPage(address, `the server answers with status ${response.status}`, response);
    if (!/^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(type)) {
      throw noPage(address, `it is no page of text but ${type}`, response);
    }
    return {
      bytes: await readBytes(response, address),
      address: response.url === "" ? address : response.url,
      charset: /charset\s*=\s*["']?([^\s"';]+)/i.exec(type)?.[1] ?? null,
    };
  } catch (error) {
    if (error instanceof DeskError) throw error;
    if (signal.aborted) {
      throw new DeskError(`${address} did not come within ${patience / 1000} seconds; ${byHand}`, {
        cause: error,
      });
    }
    throw new DeskError(`${address} cannot be reached (${causeOf(error)}); ${byHand}`, { cause: error });
  }
}

const byHand = "try again, or save the page in a browser and import the file.";

async function followRedirects(address: string, userAgent: string, signal: AbortSignal): Promise<Response> {
  let at = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await fetch(at, {
      redirect: "manual",
      headers: { "user-agent": userAgent, accept: "text/html,application/xhtml+xml,text/plain;q=0.9" },
      signal,
    });
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    at = nextAddress(address, at, location);
  }
  throw new DeskError(
    `${address} leads on more than ${mostRedirects} times; open it in a browser and ${byHand}`,
  );
}

function nextAddress(first: string, at: string, location: string): string {
  const next = URL.canParse(location, at) ? new URL(location, at) : null;
  if (next === null || !/^https?:$/.test(next.protocol)) {
    throw new DeskError(`${first} leads on to “${location}”, which is no page of the web.`);
  }
  return next.href;
}

function noPage(address: string, why: string, response: Response): DeskError {
  void response.body?.cancel();
  return new DeskError(`${address} cannot be imported: ${why}; ${byHand}`);
}

async function readBytes(response: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return new Uint8Array();
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    // Leaving the loop ends the transfer.
    if (size > mostBytes) throw tooLarge(address);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
