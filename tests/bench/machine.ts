import { availableParallelism, cpus, totalmem, type } from "node:os";

/** On what a benchmark ran, and when. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** The day, as `2024-06-12`, in UTC. */
  readonly date: string;
}

/** This machine, now. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${type()} ${process.arch}`,
    node: process.version,
    date: new Date().toISOString().slice(0, "2024-06-12".length),
  };
}

/** The machine in one line. */
export function printMachine({ processor, cores, memory, system, node, date }: Machine): string {
  const gigabytes = (memory / 1e9).toFixed(0);
  return `Measured on ${date}: ${cores} ${cores === 1 ? "core" : "cores"} of ${processor}, ${gigabytes} GB of memory, ${system}, Node ${node}.`;
}
