import { typeKey } from "./before-paint.ts";

// Once the page’s type has come, later pages may wait for it: it is in the cache.
document.fonts.ready.then(() => localStorage.setItem(typeKey, "1"));
