/** Whether a process of that number runs that is not this one. */
export function isOtherProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs for another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
