/** A function that computes its answer once for each object. The object must not change any more, like everything in a joined timeline. */
export function memoizeByObject<Thing extends object, Answer>(
  compute: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing) ?? { answer: compute(thing) };
    known.set(thing, found);
    return found.answer;
  };
}

/** A function that computes its answer once for each text: for few texts that are often the same, such as the days of a record. */
export function memoize<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
