/** Arrow keys and swipes lead to the previous and the next page, where the page has links to them at its top. */

/** Pixels that a finger must move sideways at least, and the most it may move up or down meanwhile. */
const swipe = { sideways: 90, upright: 50 } as const;

function go(relation: "prev" | "next"): void {
  document.querySelector<HTMLAnchorElement>(`.steps [rel=${relation}]`)?.click();
}

addEventListener("keydown", ({ key, target, altKey, ctrlKey, metaKey, shiftKey }) => {
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  // Where arrow keys have work of their own, they keep it.
  if (target instanceof Element && target.closest("input, select, textarea, [role=combobox], svg, details"))
    return;
  if (key === "ArrowLeft") go("prev");
  if (key === "ArrowRight") go("next");
});

let start: Touch | undefined;
addEventListener("touchstart", ({ touches }) => {
  start = touches.length === 1 ? touches[0] : undefined;
});
addEventListener("touchend", ({ changedTouches: [end] }) => {
  // A page that is enlarged is moved about, and a selection is drawn larger.
  if (!start || !end || (visualViewport?.scale ?? 1) > 1 || getSelection()?.isCollapsed === false) return;
  const sideways = end.clientX - start.clientX;
  if (Math.abs(sideways) < swipe.sideways || Math.abs(end.clientY - start.clientY) > swipe.upright) return;
  go(sideways > 0 ? "prev" : "next");
});
