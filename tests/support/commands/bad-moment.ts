/**
 * Loaded before a build, in each of its threads: at the first touch of a file whose path matches `BAD_MOMENT`,
 * the process is killed as by `kill -9`, or, with `BAD_MOMENT_IS=full`, that write and all after it in the same
 * thread find the disk full.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const moment = new RegExp(process.env["BAD_MOMENT"] ?? "(?!)");
const isFull = process.env["BAD_MOMENT_IS"] === "full";
let reached = false;

function touch(path: unknown): void {
  reached ||= moment.test(String(path));
  if (!reached) return;
  if (!isFull) process.kill(process.pid, "SIGKILL");
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
  if (!isFull && fs.existsSync(path)) touch(path);
  return rm(path, options);
};
syncBuiltinESMExports();
