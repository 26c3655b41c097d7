import { createHash } from "node:crypto";
import { awaitFilterScript } from "../scripts/await-filter.ts";
import { beforePaintScript } from "../scripts/before-paint.ts";

/** The scripts that are in pages themselves. */
const inlineScripts = [beforePaintScript, awaitFilterScript];

/**
 * The Content Security Policy of all pages (https://www.w3.org/TR/CSP3/), as Astro takes it: nothing from other sites,
 * and in the page itself only these scripts and the styles of the build, whose hashes Astro adds.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
  ],
  scriptDirective: { hashes: inlineScripts.map(hashOf) },
} as const;

function hashOf(script: string): `sha256-${string}` {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}
