import { causeOf } from "../desk-error.ts";
import { readAnswer, type Snapshot } from "./answer.ts";
import { waitAskedFor } from "./retry-after.ts";

/** The availability interface of the Internet Archive (https://archive.org/help/wayback_api.php). */
export const internetArchive = "https://archive.org/wayback/available";

/** For how many milliseconds an answer is waited for. */
const patience = 30_000;

/** Whom to ask, and how. */
export interface Service {
  /** The address of an availability interface. */
  readonly address: string;
  /** The name under which this program asks. */
  readonly userAgent: string;
}

/** What is asked: a capture of a page near a point in time. */
export interface Question {
  /** The address of the page. */
  readonly page: string;
  /** `YYYYMMDD` or `YYYYMM`. */
  readonly near: string;
}

/** What came of asking once. */
export type Reply =
  /** The capture nearest to the time; null where the archive has none. */
  | { readonly kind: "answer"; readonly snapshot: Snapshot | null }
  /** The service cannot answer now: ask again, after the wait that it asks for in milliseconds, if it does. */
  | { readonly kind: "busy"; readonly why: string; readonly wait: number | null }
  /** No connection came about. */
  | { readonly kind: "unreachable"; readonly why: string }
  /** It answered, but with nothing that can be used; asking again at once is in vain. */
  | { readonly kind: "unusable"; readonly why: string };

/** Asks the service once. Rejects only where `stop` ends it. */
export async function askOnce(service: Service, question: Question, stop: AbortSignal): Promise<Reply> {
  try {
    const response = await fetch(addressOf(service, question), {
      headers: { "user-agent": service.userAgent, accept: "application/json" },
      signal: AbortSignal.any([stop, AbortSignal.timeout(patience)]),
    });
    return replyOf(response, await response.text());
  } catch (error) {
    stop.throwIfAborted();
    if (error instanceof DOMException && error.name === "TimeoutError") {
      return { kind: "busy", why: `no answer within ${patience / 1000} seconds`, wait: null };
    }
    return { kind: "unreachable", why: causeOf(error) };
  }
}

function addressOf({ address }: Service, { page, near }: Question): URL {
  const asked = new URL(address);
  // Without https://, before which the interface has answered “none” for pages that it has
  // (https://github.com/internetarchive/wayback/issues/296); the archive files pages without it anyway.
  asked.searchParams.set("url", page.replace(/^https?:\/\//i, "").replace(/#.*$/s, ""));
  asked.searchParams.set("timestamp", near);
  return asked;
}

function replyOf({ ok, status, headers }: Response, text: string): Reply {
  if (status === 429 || status === 408 || status >= 500) {
    const wait = waitAskedFor(headers.get("retry-after"), new Date());
    return { kind: "busy", why: `it answered with status ${status}`, wait };
  }
  if (!ok) return { kind: "unusable", why: `status ${status}` };
  const snapshot = readAnswer(text);
  if (snapshot === undefined) return { kind: "unusable", why: "the answer could not be read" };
  return { kind: "answer", snapshot };
}
