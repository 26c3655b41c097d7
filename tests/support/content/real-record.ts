import { join } from "node:path";
import { joinTimeline } from "../../../src/timeline/join/join.ts";
import { readRecord } from "./read-record.ts";

const directory = join(import.meta.dirname, "../../../content");

/** The record of the project as it stands in `content/`: its entries, and the timeline that they make. */
export const record = readRecord(directory);
export const timeline = joinTimeline(record);
