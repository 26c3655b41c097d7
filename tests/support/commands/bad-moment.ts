/**
 * Loaded before a build, in each of its threads: at the first touch of a file whose path matches `BAD_MOMENT`, or at the
 * touch whose number is `BAD_MOMENT_AT`, the process is killed as by `kill -9`, or, with `BAD_MOMENT_IS=full`, that write
 * and all after it in the same thread find the disk full, or with `BAD_MOMENT_IS=closed` that it may only be read.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const moment = new RegExp(process.env["BAD_MOMENT"] ?? "(?!)");
const number = Number(process.env["BAD_MOMENT_AT"] ?? Number.POSITIVE_INFINITY);
const isFull = process.env["BAD_MOMENT_IS"] === "full";
const isClosed = process.env["BAD_MOMENT_IS"] === "closed";
const isKilled = !isFull && !isClosed;
let touched = 0;
let reached = false;

function touch(path: unknown): void {
  touched++;
  reached ||= moment.test(String(path)) || touched >= number;
  if (!reached) return;
  if (isKilled) process.kill(process.pid, "SIGKILL");
  if (isClosed) {
    const message = `EROFS: read-only file system, open '${String(path)}'`;
    throw Object.assign(new Error(message), { code: "EROFS", path: String(path) });
  }
  // As the system says it: without a path where a file is open already.
  throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
}

const { writeFile, rename, rm } = fs.promises;
const { renameSync, writeFileSync } = fs;

fs.promises.writeFile = async (file, ...rest) => {
  touch(file);
  return writeFile(file, ...rest);
};
fs.writeFileSync = (file, ...rest) => {
  touch(file);
  writeFileSync(file, ...rest);
};
fs.promises.rename = async (from, to) => {
  touch(to);
  return rename(from, to);
};
fs.renameSync = (from, to) => {
  touch(to);
  renameSync(from, to);
};
fs.promises.rm = async (path, options) => {
  if (isKilled && fs.existsSync(path)) touch(path);
  return rm(path, options);
};
syncBuiltinESMExports();
