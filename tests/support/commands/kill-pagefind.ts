/** Loaded before a build: kills Pagefind, a program of its own, as soon as it is to put the index together. */
import childProcess from "node:child_process";
import { syncBuiltinESMExports } from "node:module";

const { spawn } = childProcess;

function spawnAndKill(...parameters: Parameters<typeof spawn>): ReturnType<typeof spawn> {
  const child = spawn(...parameters);
  if (!parameters[0].includes("pagefind")) return child;
  const write = child.stdin?.write.bind(child.stdin);
  if (child.stdin !== null && write !== undefined) {
    child.stdin.write = (message: string) => {
      if (Buffer.from(message, "base64").includes("GetFiles")) child.kill("SIGKILL");
      return write(message);
    };
  }
  return child;
}

Object.assign(childProcess, { spawn: spawnAndKill });
syncBuiltinESMExports();
