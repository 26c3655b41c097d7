/** Whether some work has neither ended nor failed after a moment. */
export async function isOpen(work: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open");
  const settled = work.then(
    () => null,
    () => null,
  );
  return (await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, 50, open))])) === open;
}
