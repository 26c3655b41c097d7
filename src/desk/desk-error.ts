/** An editor's tool cannot do what it was asked; the message says why and what to do. Nothing was written. */
export class DeskError extends Error {
  override name = "DeskError";
}

/** The editor ended the questions before the last; nothing was written. */
export class CancelledError extends Error {
  override name = "CancelledError";
}
