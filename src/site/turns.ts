/**
 * Lets work that began in some order end in it: each worker takes a turn when it begins, and what it does in
 * its turn waits for all turns that were taken before.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** A turn, in the order in which turns are asked for. Each must be used, or no other will come. */
  take(): <Result>(work: () => Promise<Result>) => Promise<Result> {
    const before = this.#last;
    let end: () => void = () => {};
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    return async (work) => {
      await before;
      try {
        return await work();
      } finally {
        end();
      }
    };
  }
}
