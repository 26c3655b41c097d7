import { setTimeout as sleep } from "node:timers/promises";
import type { Question, Reply, Snapshot } from "./service.ts";

const maxTries = 5;

/** The longest wait of a run in milliseconds; if the service asks for more, the run ends. */
const longestWait = 5 * 60_000;

/** The capture nearest to the time, null if there is none; or why there is no answer. */
export type Answer =
  | { readonly kind: "answer"; readonly snapshot: Snapshot | null }
  /** This question has no usable answer. */
  | { readonly kind: "unusable"; readonly why: string }
  /** The service does not answer at present. */
  | { readonly kind: "given-up"; readonly why: string }
  /** The service was never reached in this run. */
  | { readonly kind: "no-network"; readonly why: string };

/** Asks a question once. */
export type Ask = (question: Question) => Promise<Reply>;

/**
 * Adds retries to asking once: while the service is busy or the connection fails, the question is asked
 * again after twice the pause, doubled each time, or after the wait that the service asks for if that is
 * longer. A connection that fails before the service ever answered is not tried again.
 *
 * @param pause in milliseconds.
 */
export function askWithRetries(
  ask: Ask,
  pause: number,
  stop: AbortSignal,
): (question: Question) => Promise<Answer> {
  let reached = false;
  return async (question) => {
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
