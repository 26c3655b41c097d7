/** Puts the folder named first in the place of the site named second, as a build does when it has rendered one. */
import { neighboursOf } from "../../../src/commands/beside.ts";
import { whileLocked } from "../../../src/commands/build-lock.ts";
import { putInPlace, removeLeftovers, restoreSite } from "../../../src/commands/put-in-place.ts";
import { runCommand } from "../../../src/commands/run-command.ts";

const [fresh = "", output = ""] = process.argv.slice(2);
const neighbours = neighboursOf(output);

await runCommand(() =>
  whileLocked(neighbours, async () => {
    await restoreSite(neighbours);
    await removeLeftovers(neighbours);
    await putInPlace(fresh, neighbours);
  }),
);
