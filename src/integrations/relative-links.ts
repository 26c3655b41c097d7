import { glob, readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Makes the built site one that reads from the disk, unpacked from a ZIP: its links lead from file to file. Browsers
 * load neither modules nor fetched files from a disk, so that scripts are taken out, and with them the policy, which
 * names a host that there is not. What is for readers without scripts is shown.
 */
export function relativeLinks(base: string): AstroIntegration {
  return {
    name: "relative-links",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        for await (const file of glob("**/*.{html,css}", { cwd: site })) {
          const text = await readFile(join(site, file), "utf8");
          await writeFile(
            join(site, file),
            file.endsWith(".css") ? inStyles(text, file, base) : inPage(text, file, base),
          );
        }
      },
    },
  };
}

/** A page as it reads from the disk. */
export function inPage(html: string, file: string, base: string): string {
  const read = html
    .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>.*?<\/script>/gs, "")
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/g, "")
    .replace(/<link rel="(?:preload|manifest)"[^>]*>/g, "")
    .replace(/<noscript>(.*?)<\/noscript>/gs, "$1")
    .replace(
      /(\s(?:href|src|action)=")(\/[^"]*)"/g,
      (_, start: string, path: string) => `${start}${fromFile(path, file, base)}"`,
    )
    .replace(
      /(content="0; url=)(\/[^"]*)"/g,
      (_, start: string, path: string) => `${start}${fromFile(path, file, base)}"`,
    );
  return inStyles(read, file, base);
}

function inStyles(text: string, file: string, base: string): string {
  return text.replace(
    /(url\(["']?)(\/[^"')]*)/g,
    (_, start: string, path: string) => start + fromFile(path, file, base),
  );
}

/** The way from a file of the site to a path of it. */
function fromFile(path: string, file: string, base: string): string {
  if (!path.startsWith(base)) return path;
  const [, target = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(path.slice(base.length)) ?? [];
  const whole = target === "" || target.endsWith("/") ? `${target}index.html` : target;
  return `${posix.relative(posix.dirname(file), whole)}${rest}`;
}
