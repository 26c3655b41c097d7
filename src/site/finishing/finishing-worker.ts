import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { z } from "astro/zod";
import { KeptPages } from "../kept-pages/kept-pages.ts";
import { IndexFeed } from "./index-feed.ts";
import { type Answer, faultOf, type Order, order } from "./messages.ts";
import { fileOf, PageFinisher } from "./page-finisher.ts";

const workplace = z.strictObject({
  site: z.string(),
  keeping: z.strictObject({ directory: z.string(), stamp: z.string(), roster: z.string() }),
});

/** Carries out orders to finish pages, one after another, and answers each. */
async function work(answer: (message: Answer) => void, port: MessagePort): Promise<void> {
  const { site, keeping } = workplace.parse(workerData);
  const kept = await KeptPages.open(keeping);
  const index = new IndexFeed(
    kept.searchedParts().map(({ path, searched }) => ({ path: fileOf(path), searched })),
  );
  const finisher = new PageFinisher(site, index, kept);

  const carryOut = async (given: Order): Promise<Answer> => {
    switch (given.is) {
      case "begin":
        finisher.begin(given.turns);
        return { is: "done" };
      case "page":
        finisher.finish(given, given.bytes, given.key);
        return { is: "done" };
      case "kept page":
        return { is: "kept page", path: given.path, isThere: finisher.finishKept(given, given.key) };
      case "no page":
        finisher.pass(given.turn);
        return { is: "done" };
      case "file":
        finisher.finishFile(given.path, given.bytes, given.key);
        return { is: "done" };
      case "end":
        // Pagefind does not say so when it is ended from outside: then nothing is left to wait for, and this ends too.
        port.unref();
        return { is: "ended", indexed: await finisher.end() };
    }
  };
  port.on("message", (message: unknown) => {
    carryOut(order.parse(message)).then(answer, (error: unknown) =>
      answer({ is: "failed", fault: faultOf(error) }),
    );
  });
  answer({ is: "ready", keys: kept.keys() });
}

if (parentPort === null) throw new Error("Pages are finished in a thread of their own.");
const port = parentPort;
const answer = (message: Answer) => port.postMessage(message);
await work(answer, port).catch((error: unknown) => answer({ is: "failed", fault: faultOf(error) }));
