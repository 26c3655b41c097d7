import { glob } from "node:fs/promises";
import type { Page } from "playwright-core";

/** The pages of a built site by their addresses, and its documents of XML. */
export async function documentsOf(directory: string): Promise<{ pages: string[]; xml: string[] }> {
  const paths = await Array.fromAsync(glob("**/*.{html,svg,xml}", { cwd: directory }));
  const isXml = (path: string) => !path.endsWith(".html");
  return {
    pages: paths.filter((path) => !isXml(path)).map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`),
    xml: paths.filter(isXml).map((path) => `/${path}`),
  };
}

/**
 * What a browser finds in documents that should not be there, without showing them: elements that run or load
 * something, attributes with scripts or styles, links that lead to no page, and XML that is not well-formed.
 *
 * @param page a page of the same site.
 */
export function foreignParts(
  page: Page,
  addresses: readonly string[],
  type: "text/html" | "application/xml",
): Promise<string[]> {
  return page.evaluate(
    async ({ addresses: all, type: kind }) => {
      const unwanted =
        "iframe, frameset, object, embed, applet, base, portal, plaintext, xmp, marquee, template script, " +
        "audio, video, math, meta[http-equiv=refresh], [style], [srcdoc], [formaction], [background], parsererror";
      const findings: string[] = [];
      for (const address of all) {
        const text = await (await fetch(address)).text();
        const parsed = new DOMParser().parseFromString(text, kind);
        const note = (element: Element, why: string) =>
          findings.push(`${address}: ${why} ${element.outerHTML.slice(0, 200)}`);
        for (const element of parsed.querySelectorAll(unwanted)) note(element, "has");
        for (const element of parsed.querySelectorAll("*")) {
          for (const { name, value } of element.attributes) {
            if (name.startsWith("on")) note(element, `runs ${name} of`);
            const isAddress = ["href", "src", "action", "xlink:href"].includes(name);
            if (isAddress && !/^(?:https?|mailto):$/.test(new URL(value, location.href).protocol))
              note(element, "leads nowhere:");
            const isLoaded = name === "src" || name === "action";
            if (isLoaded && new URL(value, location.href).origin !== location.origin)
              note(element, "asks others:");
          }
        }
      }
      return findings;
    },
    { addresses: [...addresses], type },
  );
}
