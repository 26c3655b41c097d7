/**
 * A function that works out its answer once for each thing it is asked about, however many pages ask. The
 * thing must be complete and not change any more, as everything in a joined timeline.
 */
export function memoizeByObject<Thing extends object, Answer>(
  work: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing) ?? { answer: work(thing) };
    known.set(thing, found);
    return found.answer;
  };
}

/**
 * A function of a text that works out each answer once: for texts of which there are few, each asked for
 * often, such as the names of a record.
 */
export function memoize<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
