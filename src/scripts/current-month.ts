/** Marks the month that is being read in the chart above the timeline: the last one to cross a line near the top. */
const bars = new Map(
  [...document.querySelectorAll<SVGAElement>(".density a[tabindex]")].map((bar) => [
    bar.href.baseVal.slice(1),
    bar,
  ]),
);
let current: Element | undefined;

const watch = new IntersectionObserver(
  (months) => {
    for (const { target, isIntersecting } of months) {
      if (!isIntersecting) continue;
      current?.removeAttribute("aria-current");
      current = bars.get(target.id);
      current?.setAttribute("aria-current", "true");
    }
  },
  { rootMargin: "-20% 0px -79% 0px" },
);
for (const id of bars.keys()) {
  const month = document.getElementById(id);
  if (month !== null) watch.observe(month);
}
