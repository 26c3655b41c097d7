import { typeKey } from "./early-type.ts";

// Once the page’s type has come, later pages may wait for it: it is in the cache.
document.fonts.ready.then(() => {
  if ([...document.fonts].some(({ status }) => status === "loaded")) localStorage.setItem(typeKey, "cached");
});
