import { createHash } from "node:crypto";
import { beforePaintScript } from "../scripts/before-paint.ts";

/**
 * The Content Security Policy of all pages (https://www.w3.org/TR/CSP3/), as Astro takes it: nothing from other sites,
 * and in the page itself only the script of all pages, those that a page adds, and the styles of the build, whose hashes
 * Astro adds.
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
  scriptDirective: { hashes: [hashOf(beforePaintScript)] },
} as const;

/** The hash by which the policy knows a script that is in a page itself. */
export function hashOf(script: string): `sha256-${string}` {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}
