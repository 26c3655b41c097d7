import { setTimeout as sleep } from "node:timers/promises";
import { z } from "astro/zod";
import { type Dispatcher, fetch, type Response } from "undici";
import { causeOf } from "../desk-error.ts";
import { isRefused } from "../public-network.ts";

/** Milliseconds until a request is given up. */
const timeout = 30_000;

const snapshotSchema = z.object({
  /** Whether the capture can be read now. */
  available: z.boolean(),
  /** Its address, which begins with http even though https works. */
  url: z.url({ protocol: /^https?$/ }),
  /** When it was made, in UTC: `YYYYMMDDhhmmss`. */
  timestamp: z.string().regex(/^\d{14}$/),
  /** The HTTP status of the captured response. */
  status: z.union([z.string(), z.number()]).transform(String),
});

const answerSchema = z.object({ archived_snapshots: z.object({ closest: snapshotSchema.optional() }) });

/** A capture of a page, as the API describes it. */
export type Snapshot = z.output<typeof snapshotSchema>;

/** An availability API. */
export interface Service {
  readonly address: string;
  readonly userAgent: string;
  /** Which machines may be asked. */
  readonly network: Dispatcher;
}

/** A request for a capture of a page near a point in time. */
export interface Question {
  /** The address of the page. */
  readonly page: string;
  /** `YYYYMMDD` or `YYYYMM`. */
  readonly near: string;
}

/** The capture nearest to the time, null if the archive has none; or a response that cannot be used. */
export type Answer =
  | { readonly kind: "answer"; readonly snapshot: Snapshot | null }
  | { readonly kind: "unusable"; readonly why: string };

/** The result of one request. */
export type Reply =
  | Answer
  /** Ask again later, after the milliseconds that the service asks to wait, if it says so. */
  | { readonly kind: "busy"; readonly why: string; readonly wait: number | null }
  /** The connection failed. */
  | { readonly kind: "unreachable"; readonly why: string };

/** The service does not answer at present, or was never reached in this run. */
export interface NoAnswer {
  readonly kind: "given-up" | "no-network";
  readonly why: string;
}

/** Asks a question once. */
export type Ask = (question: Question) => Promise<Reply>;

const maxTries = 5;

/** The longest wait of a run in milliseconds; if the service asks for more, the run ends. */
const longestWait = 5 * 60_000;

/**
 * Adds retries to asking once: while the service is busy or the connection fails, the question is asked
 * again after twice the pause, doubled each time, or after the wait that the service asks for if that is
 * longer. A connection that fails before the service ever answered is not tried again.
 *
 * @param pause in milliseconds.
 */
export function askWithRetries(ask: Ask, pause: number, stop: AbortSignal) {
  let reached = false;
  return async (question: Question): Promise<Answer | NoAnswer> => {
    let why = "";
    for (let tries = 1; tries <= maxTries; tries++) {
      const reply = await ask(question);
      if (reply.kind === "unreachable" && !reached) return { kind: "no-network", why: reply.why };
      reached = true;
      if (reply.kind === "answer" || reply.kind === "unusable") return reply;
      why = reply.why;
      const wait = Math.max(reply.kind === "busy" ? (reply.wait ?? 0) : 0, pause * 2 ** tries);
      if (wait > longestWait) {
        return { kind: "given-up", why: `${why} and asks to wait ${Math.ceil(wait / 60_000)} minutes` };
      }
      if (tries < maxTries) await sleep(wait, undefined, { signal: stop });
    }
    return { kind: "given-up", why: `${why}, ${maxTries} times in a row` };
  };
}

/** Asks the service once, and nobody to whom it would lead on. Rejects only if `stop` aborts it. */
export async function askOnce(service: Service, question: Question, stop: AbortSignal): Promise<Reply> {
  try {
    const response = await fetch(requestAddress(service, question), {
      headers: { "user-agent": service.userAgent, accept: "application/json" },
      signal: AbortSignal.any([stop, AbortSignal.timeout(timeout)]),
      redirect: "manual",
      dispatcher: service.network,
    });
    return replyOf(response, await textOf(response));
  } catch (error) {
    stop.throwIfAborted();
    if (error instanceof DOMException && error.name === "TimeoutError") {
      return { kind: "busy", why: `no answer within ${timeout / 1000} seconds`, wait: null };
    }
    return {
      kind: "unreachable",
      why: isRefused(error) ? "it is a machine of a private network" : causeOf(error),
    };
  }
}

/** The most letters of an answer; one has some hundreds. */
const longestAnswer = 100_000;

/** The beginning of an answer, whatever its length. */
async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    // Leaving the loop ends the download.
    if (text.length > longestAnswer) break;
  }
  return text;
}

function requestAddress({ address }: Service, { page, near }: Question): URL {
  const request = new URL(address);
  // Without https://: with it, the API has reported no captures for pages that have some
  // (https://github.com/internetarchive/wayback/issues/296). The archive ignores it anyway.
  request.searchParams.set("url", page.replace(/^https?:\/\//i, "").replace(/#.*$/s, ""));
  request.searchParams.set("timestamp", near);
  return request;
}

function replyOf({ ok, status, headers }: Response, text: string): Reply {
  if (status === 429 || status === 408 || status >= 500) {
    const wait = parseRetryAfter(headers.get("retry-after"), new Date());
    return { kind: "busy", why: `it responded with status ${status}`, wait };
  }
  if (!ok) return { kind: "unusable", why: `status ${status}` };
  const snapshot = parseAnswer(text);
  if (snapshot === undefined) return { kind: "unusable", why: "the answer could not be read" };
  return { kind: "answer", snapshot };
}

/** The capture in an answer of the API, or null if it has none; undefined if the text is not such an answer. */
export function parseAnswer(text: string): Snapshot | null | undefined {
  try {
    const { success, data } = answerSchema.safeParse(JSON.parse(text));
    return success ? (data.archived_snapshots.closest ?? null) : undefined;
  } catch {
    return undefined;
  }
}

/** The date format that HTTP requires today. `Date.parse` alone would accept almost anything, such as “-5”. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The milliseconds to wait by a `Retry-After` header, seconds or a date (RFC 9110, 10.2.3); null if it is neither. */
export function parseRetryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const moment = httpDate.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}
