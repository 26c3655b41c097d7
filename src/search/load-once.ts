/**
 * A loader that loads once and gives everyone the same; where loading fails, the next call tries again.
 *
 * @param load Loads it from the site that stands under a path, which has a slash at its end.
 */
export function loadOnce<Value>(load: (base: string) => Promise<Value>): (base: string) => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return (base) => {
    loaded ??= load(base).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
