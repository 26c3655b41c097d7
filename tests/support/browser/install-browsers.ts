import { findChromium, findFirefox } from "./find-browser.ts";

/** Sees to it, once before all tests, that there are the browsers. */
export default async function installBrowsers(): Promise<void> {
  await findChromium();
  await findFirefox();
}
