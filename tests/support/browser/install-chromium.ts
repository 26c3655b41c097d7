import { findChromium } from "./find-chromium.ts";

/** Sees to it, once before all tests, that there is a browser. */
export default async function installChromium(): Promise<void> {
  await findChromium();
}
