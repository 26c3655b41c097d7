import { spawn } from "node:child_process";

/** The project's folder. */
export const projectDirectory = `${import.meta.dirname}/../..`;

/** How a command ended, with all that it printed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A command that runs. */
export interface Running {
  /** Sends it a signal, as Ctrl-C does with SIGINT. */
  readonly signal: (name: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
}

/** Runs a script of the project with this Node to its end; settings of the surrounding shell do not reach it. */
export function runNode(
  script: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  return startNode(script, parameters, environment).ended;
}

/** Starts a script as `runNode` does, for tests that have something to do with it before it ends. */
export function startNode(
  script: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Running {
  return startProgram(process.execPath, [script, ...parameters], environment);
}

/** Starts a command line, in which `$NODE` is this Node. */
export function startShell(command: string, environment: Readonly<Record<string, string>>): Running {
  return startProgram("sh", ["-c", command], { NODE: process.execPath, ...environment });
}

function startProgram(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Running {
  const child = spawn(program, parameters, {
    cwd: projectDirectory,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...environment },
  });
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve({ code, output: signal === null ? output : `${output}\nIt was ended by ${signal}.\n` });
    });
  });
  return { signal: (name) => child.kill(name), ended };
}
