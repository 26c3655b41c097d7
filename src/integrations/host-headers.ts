import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Writes `_headers` into the built site, which Netlify, Cloudflare Pages and hosts like them read. Others need the same
 * lines in their own words: see docs/hosting.md.
 */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: "host-headers",
    hooks: {
      "astro:build:done": ({ dir }) =>
        writeFile(fileURLToPath(new URL("_headers", dir)), hostHeadersOf(base)),
    },
  };
}

/** The headers of a site below a path. */
export function hostHeadersOf(base: string): string {
  const openToAll = { "Access-Control-Allow-Origin": "*" };
  const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      "*",
      {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
      },
    ],
    // Their names change with what is in them.
    ["_astro/*", { "Cache-Control": "public, max-age=31536000, immutable" }],
    // Other sites read and show these. No path fits two of them, or a host would join their values with a comma.
    ...[
      "data/*",
      "feed.xml",
      "feed.json",
      "feed/*",
      "*/feed.xml",
      "*/feed/:part",
      "*.ics",
      "oembed/*",
      "embed/*",
    ].map((path) => [path, openToAll] as const),
  ];
  return rules
    .map(([path, headers]) =>
      [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
        "\n",
      ),
    )
    .join("\n");
}
