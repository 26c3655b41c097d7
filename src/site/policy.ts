import { createHash } from "node:crypto";

/** What the policy of a page allows beyond files of the site itself. */
export interface Allowed {
  /** The scripts that are in the page itself, as text. */
  readonly scripts: readonly string[];
  /** The styles that are in the page itself, as text. */
  readonly styles: readonly string[];
  /** Whether scripts may run WebAssembly, as Pagefind does. */
  readonly webAssembly: boolean;
}

/**
 * The Content Security Policy of a page (https://www.w3.org/TR/CSP3/): nothing from other sites, and in the
 * page itself only what the layout put there.
 */
export function contentSecurityPolicy({ scripts, styles, webAssembly }: Allowed): string {
  const scriptSources = [
    "'self'",
    ...(webAssembly ? ["'wasm-unsafe-eval'"] : []),
    ...scripts.map(hashSource),
  ];
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    `script-src ${scriptSources.join(" ")}`,
    `style-src ${["'self'", ...styles.map(hashSource)].join(" ")}`,
  ].join("; ");
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
