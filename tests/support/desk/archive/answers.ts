import type { FakeAnswer } from "./fake-service.ts";

/** An answer that has a capture of a page at a time (`YYYYMMDDhhmmss`); like the true one, it says http. */
export function captured(page: string, timestamp: string): FakeAnswer {
  const closest = { status: "200", available: true, url: copyOf(page, timestamp, "http"), timestamp };
  return { body: JSON.stringify({ url: page, archived_snapshots: { closest } }) };
}

/** The answer for a page of which the archive has no capture. */
export const nothing: FakeAnswer = { body: '{"archived_snapshots": {}}' };

/** The address of a capture, with https unless a test asks for another. */
export function copyOf(page: string, timestamp: string, protocol = "https"): string {
  return `${protocol}://web.archive.example/web/${timestamp}/https://${page}`;
}
