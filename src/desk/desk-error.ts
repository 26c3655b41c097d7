/** An editors' command cannot do what it was asked to; the message says why and what to do. Nothing was written. */
export class DeskError extends Error {
  override name = "DeskError";
}

/** The editor cancelled the questions; nothing was written. */
export class CancelledError extends Error {
  override name = "CancelledError";
}

/** Why a request failed: `fetch` itself only says “fetch failed”, and its cause says why. */
export function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.message === "" && "code" in cause ? String(cause.code) : cause.message;
}
