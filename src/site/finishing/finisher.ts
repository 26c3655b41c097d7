import { Worker } from "node:worker_threads";
import type { Keeping } from "../kept-pages/kept-pages.ts";
import { type Answer, answer, errorOf, type Order, type PagePlace } from "./messages.ts";

/** Where a site is finished: its folder, and how pages are kept from build to build. */
export interface Workplace {
  readonly site: string;
  readonly keeping: Keeping;
}

/** So many orders may wait before whoever gives the next one waits, too: pages take much memory. */
const mostWaiting = 64;

/**
 * Finishes pages (see `PageFinisher`) in a thread of its own, while the next ones are rendered: about a third of
 * the work for a page is not Astro’s.
 */
export class Finisher {
  readonly #worker: Worker;
  readonly #ready = Promise.withResolvers<void>();
  readonly #ended = Promise.withResolvers<number>();
  /** Those who asked for a kept page, by its path, and wait to hear whether it is there. */
  readonly #asked = new Map<string, PromiseWithResolvers<boolean>>();
  #keys: ReadonlyMap<string, string> = new Map();
  #room = Promise.withResolvers<void>();
  #waiting = 0;
  #fault: Error | undefined;

  private constructor(workplace: Workplace) {
    this.#worker = new Worker(new URL("finishing-worker.ts", import.meta.url), { workerData: workplace });
    this.#worker.on("message", (message: unknown) => this.#hear(answer.parse(message)));
    this.#worker.on("error", (error: Error) => this.#fail(error));
    this.#worker.on("exit", () =>
      this.#fail(
        new Error(
          "The thread that finishes pages ended before its work was done; was Pagefind ended, for want of memory?",
        ),
      ),
    );
    // Told to whoever waits for them, now or later.
    for (const { promise } of [this.#ready, this.#ended]) promise.catch(() => {});
  }

  /** @throws where the folder for kept pages cannot be written. */
  static async start(workplace: Workplace): Promise<Finisher> {
    const finisher = new Finisher(workplace);
    await finisher.#ready.promise;
    return finisher;
  }

  /** So many pages that search finds take a turn. */
  async begin(turns: number): Promise<void> {
    await this.#give({ is: "begin", turns });
  }

  /**
   * Takes a page or a file from those that an earlier build kept.
   *
   * @returns Whether it was there under this key.
   */
  async takeKept({ path, turn }: PagePlace, key: string): Promise<boolean> {
    if (this.#keys.get(path) !== key) return false;
    const asked = Promise.withResolvers<boolean>();
    // Its failure is that of the order, which is told here first.
    asked.promise.catch(() => {});
    this.#asked.set(path, asked);
    await this.#give({ is: "kept page", path, turn, key });
    return asked.promise;
  }

  /** @param bytes The page as Astro rendered it; the thread takes it over. */
  async finish({ path, turn }: PagePlace, bytes: Uint8Array<ArrayBuffer>, key: string | null): Promise<void> {
    await this.#give({ is: "page", path, turn, key, bytes }, bytes);
  }

  /** What had a turn is no page. */
  async pass(turn: number): Promise<void> {
    await this.#give({ is: "no page", turn });
  }

  /** Any other file. @param path Relative to the site. */
  async finishFile(path: string, bytes: Uint8Array<ArrayBuffer>, key: string | null): Promise<void> {
    await this.#give({ is: "file", path, key, bytes }, bytes);
  }

  /** Waits until all is written. @returns How many pages search finds. */
  async end(): Promise<number> {
    await this.#give({ is: "end" });
    const indexed = await this.#ended.promise;
    await this.stop();
    return indexed;
  }

  /** Ends the thread, whatever is left to do. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  /** @throws the reason why an order given before could not be carried out. */
  async #give(order: Order, bytes?: Uint8Array<ArrayBuffer>): Promise<void> {
    while (this.#fault === undefined && this.#waiting >= mostWaiting) await this.#room.promise;
    if (this.#fault !== undefined) throw this.#fault;
    this.#waiting += 1;
    this.#worker.postMessage(order, bytes === undefined ? [] : [bytes.buffer]);
  }

  #hear(message: Answer): void {
    if (message.is === "failed") this.#fail(errorOf(message.fault));
    else if (message.is === "ready") {
      this.#keys = message.keys;
      this.#ready.resolve();
    } else if (message.is === "ended") this.#ended.resolve(message.indexed);
    else {
      if (message.is === "kept page") this.#asked.get(message.path)?.resolve(message.isThere);
      this.#waiting -= 1;
      this.#makeRoom();
    }
  }

  #fail(fault: Error): void {
    this.#fault ??= fault;
    for (const { reject } of [...this.#asked.values(), this.#ready, this.#ended]) reject(fault);
    this.#makeRoom();
  }

  #makeRoom(): void {
    this.#room.resolve();
    this.#room = Promise.withResolvers();
  }
}
