/** The keys of an object, in its order. */
export function keysOf<Thing extends object>(thing: Thing): (keyof Thing & string)[] {
  return Object.keys(thing).filter((key): key is keyof Thing & string => key in thing);
}

/** An object with a value for each key, in the order of the keys. */
export function mapKeys<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  const values: Partial<Record<Key, Value>> = {};
  for (const key of keys) values[key] = make(key);
  if (!hasAll(values, keys)) throw new Error(`A value is missing among ${keys.join(", ")}.`);
  return values;
}

function hasAll<Key extends string, Value>(
  values: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): values is Record<Key, Value> {
  return keys.every((key) => key in values);
}
