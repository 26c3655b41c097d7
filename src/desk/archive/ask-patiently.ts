import { setTimeout as sleep } from "node:timers/promises";
import type { Snapshot } from "./answer.ts";
import type { Question, Reply } from "./service.ts";

/** How often one question is asked before the run is given up. */
const mostTries = 5;

/** The longest wait that a run sits out, in milliseconds; if the service asks for more, people decide when to go on. */
const longestWait = 5 * 60_000;

/** The service could not be got to answer; nothing was learnt. */
export type Silence =
  /** This one question got no answer that can be used. */
  | { readonly kind: "unusable"; readonly why: string }
  /** The service answers nothing at present. */
  | { readonly kind: "given-up"; readonly why: string }
  /** There was never a connection in this run. */
  | { readonly kind: "no-network"; readonly why: string };

/** The capture nearest to the time, null where there is none; or no answer. */
export type Answer = { readonly kind: "answer"; readonly snapshot: Snapshot | null } | Silence;

/** How a question is asked, once. */
export type Ask = (question: Question) => Promise<Reply>;

/**
 * Makes asking once into asking with patience: while the service is busy or the connection fails, the
 * question is asked again after twice the pause, and twice as long each time, or after the wait that
 * the service asks for where that is longer. A connection that fails before the service ever answered is not tried again.
 *
 * @param pause in milliseconds.
 */
export function askPatiently(
  ask: Ask,
  pause: number,
  stop: AbortSignal,
): (question: Question) => Promise<Answer> {
  let reached = false;
  return async (question) => {
    let why = "";
    for (let tries = 1; tries <= mostTries; tries++) {
      const reply = await ask(question);
      if (reply.kind === "answer" || reply.kind === "unusable") {
        reached = true;
        return reply;
      }
      why = reply.why;
      if (reply.kind === "unreachable" && !reached) return { kind: "no-network", why };
      reached = true;
      const wait = Math.max(reply.kind === "busy" ? (reply.wait ?? 0) : 0, pause * 2 ** tries);
      if (wait > longestWait) {
        return { kind: "given-up", why: `${why} and asks to wait ${Math.ceil(wait / 60_000)} minutes` };
      }
      if (tries < mostTries) await sleep(wait, undefined, { signal: stop });
    }
    return { kind: "given-up", why: `${why}, ${mostTries} times in a row` };
  };
}
