import { domainToUnicode } from "node:url";

const wholeAddress = "write a whole address that begins with https:// or http://";

/** What no address has as it is (https://www.rfc-editor.org/rfc/rfc3986#section-2): programs read it in different ways. */
const forbidden = /[\\"<>^`{|}\p{Cc}]/u;

/** A part of a host: letters, digits and hyphens, at most 63. */
const label = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/;

/** What is wrong with the address of a page on the web, and what to write instead; null where nothing is. */
export function webAddressFault(value: string): string | null {
  const [beginning, authority = ""] = /^https?:\/\/([^/?#\\]+)/i.exec(value) ?? [];
  const url = URL.parse(value);
  if (beginning !== undefined && /\S\s/.test(value))
    return "write %20 instead of the space, or open the page and copy its address";
  if (beginning === undefined || url === null || /\s/.test(value)) return wholeAddress;
  const [sign] = forbidden.exec(value) ?? [];
  if (sign !== undefined)
    return `write ${encodeURIComponent(sign)} instead of “${sign}”, or open the page and copy its address`;
  if (/%(?![\da-f]{2})/i.test(value))
    return "write %25 instead of the percent sign, or open the page and copy its address";
  const [control] = /%(?:[01][\da-f]|7f)/i.exec(value) ?? [];
  if (control !== undefined) return `remove ${control}, which stands for a control character`;
  if (authority.includes("@"))
    return `write ${url.host} right after the two slashes, without “${authority.replace(/@[^@]*$/, "@")}”`;
  return hostFault(url, authority.replace(/:\d*$/, ""));
}

/** @param written the host as it is written; the browser may go to another one. */
function hostFault({ hostname }: URL, written: string): string | null {
  const isNumber = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
  // A dot at its end is the root of all names.
  const labels = hostname.replace(/(?<=.)\.$/, "").split(".");
  const isName = hostname.length <= 253 && labels.every((part) => label.test(part));
  if (!isNumber && !isName)
    return `“${written}” is not the name of a host; open the page and copy its address`;
  const host = written.toLowerCase().normalize("NFC");
  if (host === hostname || host === domainToUnicode(hostname)) return null;
  return `browsers read the host “${written}” as ${hostname}; write that, or copy the address of the page`;
}

/** The scripts whose letters look like those of another. */
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Names that lead to different machines in different networks. */
const localName = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$|^[^.]+$/;

/** What an editor should look at twice in an address that has no fault; null where there is nothing. */
export function webAddressDoubt(value: string): string | null {
  const hostname = URL.parse(value)?.hostname ?? "";
  if (hostname.startsWith("[") || /^[\d.]+$/.test(hostname) || localName.test(hostname)) {
    return `write the public name of the host: readers cannot open ${hostname}, or it is another machine to them`;
  }
  const shown = domainToUnicode(hostname);
  if (scripts.filter((script) => script.test(shown)).length < 2) return null;
  return `make sure that ${shown} is the host that you mean: its letters are of several scripts, and some look alike`;
}
