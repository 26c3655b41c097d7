import { z } from "astro/zod";

/** What a check of the content found: null where there are no errors. */
export const checkResult = z
  .object({
    /** What `npm run check:content` prints. */
    report: z.string(),
    /** Where the first error is. */
    place: z.object({ file: z.string(), line: z.number(), column: z.number() }),
  })
  .nullable();

/** What a check of the content found. */
export type CheckResult = z.infer<typeof checkResult>;

/** The errors of the content. */
export type ContentErrors = NonNullable<CheckResult>;

/** The latest result, and the check that is running. */
interface CheckState {
  result: CheckResult;
  running: Promise<void>;
}

declare global {
  // The dev server and the pages that it renders load their modules separately; this they share.
  var contentCheck: CheckState | undefined;
}

/** The errors that the latest finished check found; none outside of the dev server. */
export function knownErrors(): CheckResult {
  return globalThis.contentCheck?.result ?? null;
}

/** The errors of the content once the check that is running has ended. */
export async function awaitedErrors(): Promise<CheckResult> {
  await globalThis.contentCheck?.running;
  return knownErrors();
}

/** Records that a check is running, and what it finds. */
export function recordCheck(check: Promise<CheckResult>): Promise<void> {
  const state = globalThis.contentCheck ?? { result: null, running: Promise.resolve() };
  globalThis.contentCheck = state;
  state.running = check.then((result) => {
    state.result = result;
  });
  return state.running;
}

/** What a page throws if the content has errors; the browser’s overlay shows the message and the lines around the place. */
export class ContentError extends Error {
  override name = "ContentError";
  readonly loc: ContentErrors["place"];

  constructor({ report, place }: ContentErrors) {
    super(report);
    this.loc = place;
    // A trace would show lines of this project instead of the editor’s.
    this.stack = "";
  }
}
