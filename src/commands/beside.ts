import { basename, dirname, join } from "node:path";

/** What stands beside the folder of the built site while one is built, or was until a build was killed. */
export interface Neighbours {
  /** The folder of the built site itself. */
  readonly output: string;
  /** Which process builds it. */
  readonly lock: string;
  /** The new site, whole or in part, until it is put in place. */
  readonly incoming: string;
  /** The last good site, while the new one takes its place. */
  readonly previous: string;
}

/** The names are the same for every build, so that the next one finds what a killed one left. */
export function neighboursOf(output: string): Neighbours {
  const neighbour = (what: string) => join(dirname(output), `.${basename(output)}.${what}`);
  return {
    output,
    lock: neighbour("lock"),
    incoming: neighbour("incoming"),
    previous: neighbour("previous"),
  };
}
