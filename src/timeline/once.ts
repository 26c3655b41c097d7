/**
 * A function that works out its answer once for each thing it is asked about, however many pages ask. The
 * thing must be complete and not change any more, as everything in a joined timeline.
 */
export function once<Thing extends object, Answer>(work: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing) ?? { answer: work(thing) };
    known.set(thing, found);
    return found.answer;
  };
}
