/** Marks on the strip above the timeline the month that is being read. */
const bars = new Map(
  [...document.querySelectorAll<SVGAElement>(".density a[tabindex]")].map((bar) => [
    bar.href.baseVal.split("#")[1] ?? "",
    bar,
  ]),
);

/** A month is being read when it crosses a line below what stays in sight at the top. */
const watch = new IntersectionObserver(
  (sections) => {
    for (const { target, isIntersecting } of sections) {
      bars.get(target.id)?.setAttribute("aria-current", String(isIntersecting));
    }
  },
  { rootMargin: "-20% 0px -79% 0px" },
);
for (const id of bars.keys()) {
  const month = document.getElementById(id);
  if (month !== null) watch.observe(month);
}
