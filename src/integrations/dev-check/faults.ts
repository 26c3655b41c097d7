import { z } from "astro/zod";

/** What the check of the content found, as its worker sends it to the dev server: null where there are no faults. */
export const foundFaults = z
  .object({
    /** What `npm run check:content` prints. */
    report: z.string(),
    /** Where the first fault lies. */
    place: z.object({ file: z.string(), line: z.number(), column: z.number() }),
  })
  .nullable();

/** Faults of the content. */
export type Faults = NonNullable<z.infer<typeof foundFaults>>;

/** What the dev server knows of the content: what the last check found, and the check that runs. */
interface Knowledge {
  faults: Faults | null;
  running: Promise<void>;
}

declare global {
  // The dev server itself and the pages that it renders are loaded apart from one another; this they share.
  var contentKnowledge: Knowledge | undefined;
}

/** The faults of the content, as far as they are known; none where no dev server watches it. */
export function knownFaults(): Faults | null {
  return globalThis.contentKnowledge?.faults ?? null;
}

/** The faults of the content when the check that runs has ended. */
export async function awaitedFaults(): Promise<Faults | null> {
  await globalThis.contentKnowledge?.running;
  return knownFaults();
}

/** Notes that a check runs, and what it finds when it ends. */
export function noteCheck(check: Promise<Faults | null>): Promise<void> {
  const knowledge = globalThis.contentKnowledge ?? { faults: null, running: Promise.resolve() };
  globalThis.contentKnowledge = knowledge;
  knowledge.running = check.then((faults) => {
    knowledge.faults = faults;
  });
  return knowledge.running;
}

/** What a page throws where the content is at fault; the overlay shows the message and the lines around the place. */
export class ContentAtFaultError extends Error {
  override name = "ContentAtFaultError";
  readonly loc: Faults["place"];

  constructor({ report, place }: Faults) {
    super(report);
    this.loc = place;
    // A trace would show lines of this project, and not the editor’s.
    this.stack = "";
  }
}
