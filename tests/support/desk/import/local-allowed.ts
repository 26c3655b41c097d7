import { join } from "node:path";
import { pathToFileURL } from "node:url";

const loaded = pathToFileURL(join(import.meta.dirname, "allow-local.ts")).href;

/** For commands that ask no machine of a private network: they ask the servers of tests all the same. */
export const localAllowed = { NODE_OPTIONS: `--import=${loaded}` };
