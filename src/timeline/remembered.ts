/**
 * A function of a text that works out each answer once: for texts of which there are few, each asked for
 * often, such as the names of a record.
 */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
