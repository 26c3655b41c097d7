/**
 * Stands between a build and its end while the content is still being checked. The build goes on meanwhile,
 * so that it loses no time; where a fault is found it stands still: told to stop, Astro would print an error
 * of its own beside what the check says.
 */
export class ContentGate {
  readonly #check: Promise<void>;
  readonly #standstill = Promise.withResolvers<void>();
  #isClosed = false;

  /** @param check Fails where the content is at fault. */
  constructor(check: Promise<void>) {
    this.#check = check;
    check.catch(() => {
      this.#isClosed = true;
    });
  }

  /** Whether a fault has been found. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Lets go on when the check has found nothing. Where it has found something, whoever waits here stands still. */
  async pass(): Promise<void> {
    try {
      await this.#check;
    } catch {
      await this.standStill();
    }
  }

  /** Never ends. */
  standStill(): Promise<never> {
    this.#standstill.resolve();
    return new Promise(() => {});
  }

  /** Fails as the check does once the build stands still. */
  async failure(): Promise<never> {
    await this.#standstill.promise;
    await this.#check;
    throw new Error("A build stood still, though its content is not at fault.");
  }
}
