import { createHash } from "node:crypto";

/**
 * The same identifier for the same text, in whatever place it is published: a UUID made of a name (RFC 9562, version 8).
 * Readers of feeds and calendars know an entry by it, so that it must survive a change of host.
 */
export function permanentId(name: string): string {
  const digest = createHash("sha256").update(name).digest("hex");
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return parts.join("-");
}
