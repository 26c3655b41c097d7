import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a host answers. */
export interface HostAnswer {
  readonly status: number;
  /** Where it leads on; null where it does not. */
  readonly location: string | null;
  /** The file that it sends, below the site; null where it leads on. */
  readonly file: string | null;
  /** The headers that the site asks for, by their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A host that answers for a built site as its documents say. */
export type RuleHost = (path: string) => HostAnswer;

/** The hosts of static sites that serve a folder by rules of their own. */
export const ruleHosts = ["GitHub Pages", "Netlify", "Cloudflare Pages"] as const;

export type RuleHostName = (typeof ruleHosts)[number];

/**
 * A host as its documents describe it, for a site in a folder:
 *
 * - GitHub Pages: https://docs.github.com/en/pages
 * - Netlify: https://docs.netlify.com/manage/routing/redirects/overview, …/headers, and
 *   https://docs.netlify.com/platform/request-chain for what wins, a file or a redirect
 * - Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/redirects/, …/headers/, …/serving-pages/
 */
export async function ruleHost(name: RuleHostName, site: string): Promise<RuleHost> {
  const isGitHub = name === "GitHub Pages";
  const read = (file: string) => (isGitHub ? "" : readFile(join(site, file), "utf8").catch(() => ""));
  const redirects = redirectsIn(await read("_redirects"), name);
  const headerRules = headersIn(await read("_headers"));
  return (path) => {
    const headers = joined(
      headerRules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.headers),
      name,
    );
    const leadOn = (status: number, location: string) => ({ status, location, file: null, headers });
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const isThere = /[^/]$/.test(file) && existsSync(join(site, file)) && !isFolder(site, file);
    const rule = redirects.find(({ from, isForced }) => from === path && (isForced || !isThere));
    if (rule !== undefined) return leadOn(rule.status, rule.to);
    if (isThere) return { status: 200, location: null, file, headers };
    // A folder without its slash.
    if (isFolder(site, path)) return leadOn(name === "Cloudflare Pages" ? 308 : 301, `${path}/`);
    return { status: 404, location: null, file: "/404.html", headers };
  };
}

function isFolder(site: string, path: string): boolean {
  return existsSync(join(site, path, "index.html"));
}

/** A line of `_redirects` that the host does not ignore. */
interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  /** Whether it counts although there is a file at the address. */
  readonly isForced: boolean;
}

/** The longest line of `_redirects`, and the most lines, that Cloudflare Pages reads; it counts also those whose status it ignores. */
const most = { letters: 1000, lines: 2000 };

/** The redirects of a file. @throws if the host would not read a part of it. */
function redirectsIn(text: string, name: RuleHostName): Redirect[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length > most.lines || lines.some((line) => line.length > most.letters)) {
    throw new Error("_redirects is longer than hosts read.");
  }
  return lines.flatMap((line) => {
    const [from = "", to = "", code = ""] = line.split(/\s+/);
    if (!/^\/[\w.~/-]*$/.test(from) || !to.startsWith("/"))
      throw new Error(`Hosts would not read “${line}”.`);
    const isKnown = name === "Netlify" ? /^30\d!?$/.test(code) : /^30[12378]$/.test(code);
    const isForced = name === "Cloudflare Pages" || code.endsWith("!");
    return isKnown ? { from, to, status: Number.parseInt(code, 10), isForced } : [];
  });
}

/** The most rules of `_headers`, and the longest line, that Cloudflare Pages reads. */
const mostHeaders = { rules: 100, letters: 2000 };

/** The rules of a file. @throws if a host would not read a part of it. */
function headersIn(text: string) {
  const blocks = text.split(/\n(?=\S)/).filter((block) => block.trim() !== "");
  if (
    blocks.length > mostHeaders.rules ||
    text.split("\n").some((line) => line.length > mostHeaders.letters)
  ) {
    throw new Error("_headers is longer than hosts read.");
  }
  return blocks.map((block) => {
    const [path = "", ...lines] = block.trimEnd().split("\n");
    const headers = lines.map((line) => {
      const [, header = "", value = ""] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
      if (header === "") throw new Error(`Hosts would not read “${line}”.`);
      return [header.toLowerCase(), value] as const;
    });
    return { pattern: patternOf(path), headers };
  });
}

/** A path with one asterisk for anything, and names that begin with a colon for what is between two slashes. */
function patternOf(path: string): RegExp {
  if ((path.match(/\*/g)?.length ?? 0) > 1) throw new Error(`${path} has more than one asterisk.`);
  const parts = path.split(/(\*|:[a-z]+)/).map((part) => {
    if (part === "*") return ".*";
    return part.startsWith(":") ? "[^/]+" : RegExp.escape(part);
  });
  return new RegExp(`^${parts.join("")}$`);
}

/** Cloudflare Pages joins the values of a header that two rules give; Netlify does so where one rule gives them. */
function joined(headers: readonly (readonly [string, string])[], name: RuleHostName): Map<string, string> {
  const all = new Map<string, string>();
  for (const [header, value] of headers) {
    const before = name === "Cloudflare Pages" ? all.get(header) : undefined;
    all.set(header, before === undefined ? value : `${before}, ${value}`);
  }
  return all;
}
