/** An object somewhere in some data, with the way to it. */
interface Found {
  readonly path: readonly (string | number)[];
  readonly keys: readonly string[];
}

/** Every object within some data, itself included. */
export function objectsWithin(data: unknown, path: readonly (string | number)[] = []): Found[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => objectsWithin(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  const within = Object.entries(data).flatMap(([key, value]) => objectsWithin(value, [...path, key]));
  return [{ path, keys: Object.keys(data) }, ...within];
}

/** A copy of some data in which one value is changed; what is changed to `undefined` is taken out. */
export function changed(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (index === step ? changed(item, rest, value) : item));
  if (step === 0) return [changed(undefined, rest, value)];
  const entries = Object.entries(data ?? {});
  const own = entries.find(([key]) => key === step)?.[1];
  const others = entries.filter(([key]) => key !== step);
  const fresh = changed(own, rest, value);
  return Object.fromEntries(fresh === undefined ? others : [...others, [step, fresh]]);
}
