import { parentPort, workerData } from "node:worker_threads";
import { readHtml } from "./read-html.ts";

const html: unknown = workerData;
if (typeof html === "string") parentPort?.postMessage(readHtml(html));
