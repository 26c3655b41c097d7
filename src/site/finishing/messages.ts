import { z } from "astro/zod";

const bytes = z.instanceof(Uint8Array);

/** A page by its path in the site, `events/storm/`. */
export interface PagePlace {
  readonly path: string;
  /**
   * Where it stands among the pages that search finds, from 0: the index takes them in this order. Null for a
   * page that search does not find.
   */
  readonly turn: number | null;
}

const turn = z.int().min(0).nullable();

/** The key under which something is kept for the next build; null for what is not. */
const key = z.string().nullable();

/** What a page maker asks of the thread that finishes pages. */
export const order = z.discriminatedUnion("is", [
  /** So many pages take a turn. */
  z.strictObject({ is: z.literal("begin"), turns: z.int().min(0) }),
  /** A page as Astro rendered it. */
  z.strictObject({ is: z.literal("page"), path: z.string(), turn, key, bytes }),
  /** A page or a file that may be taken from those kept. */
  z.strictObject({ is: z.literal("kept page"), path: z.string(), turn, key: z.string() }),
  /** A page that is none after all, so that its turn passes. */
  z.strictObject({ is: z.literal("no page"), turn: z.int().min(0) }),
  /** Any other file, as it stands. */
  z.strictObject({ is: z.literal("file"), path: z.string(), key, bytes }),
  z.strictObject({ is: z.literal("end") }),
]);
export type Order = z.infer<typeof order>;

/** An error on its way between threads, which would lose what the system says of a file. */
const fault = z.strictObject({
  message: z.string(),
  stack: z.string().optional(),
  code: z.string().optional(),
  path: z.string().optional(),
});
type Fault = z.infer<typeof fault>;

/** What that thread answers. */
export const answer = z.discriminatedUnion("is", [
  /** It is ready; the keys of all pages that earlier builds kept, by path. */
  z.strictObject({ is: z.literal("ready"), keys: z.map(z.string(), z.string()) }),
  /** An order has been carried out. */
  z.strictObject({ is: z.literal("done") }),
  /** So has an order for a kept page; where that was damaged, it was not there. */
  z.strictObject({ is: z.literal("kept page"), path: z.string(), isThere: z.boolean() }),
  z.strictObject({ is: z.literal("ended"), indexed: z.int().min(0) }),
  z.strictObject({ is: z.literal("failed"), fault }),
]);
export type Answer = z.infer<typeof answer>;

/** An error as it is sent to another thread. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    message: error.message,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...("code" in error && { code: String(error.code) }),
    ...("path" in error && { path: String(error.path) }),
  };
}

/** The error that another thread sent. */
export function errorOf({ message, ...more }: Fault): Error {
  return Object.assign(new Error(message), more);
}
