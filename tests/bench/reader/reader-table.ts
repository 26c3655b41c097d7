import { firstBytes } from "./first-screen.ts";
import type { Load } from "./measure-load.ts";

/** A page that was measured. */
export interface Row {
  readonly name: string;
  readonly load: Load;
  /** Bytes of its compressed HTML that must come before its first screen's text is there; null where that was not looked at. */
  readonly untilFirstScreen: number | null;
}

const peerName = "TimelineJS";

/** What was measured as a table in Markdown, with the ratios to TimelineJS where that was measured too. */
export function readerTable(rows: readonly Row[]): string {
  const peer = rows.find(({ name }) => name.startsWith(peerName))?.load;
  const heads = [
    "",
    "requests",
    "kB sent",
    "of it script",
    "first paint",
    "largest paint",
    "shift",
    "blocked",
    "nodes",
    "first screen within",
    ...(peer === undefined ? [] : ["kB ÷ TimelineJS", "largest paint ÷ TimelineJS"]),
  ];
  const lines = rows.map(({ name, load, untilFirstScreen }) => [
    name,
    String(load.requests),
    (load.bytes / 1000).toFixed(1),
    (load.scriptBytes / 1000).toFixed(1),
    `${(load.firstPaint / 1000).toFixed(2)} s`,
    `${(load.largestPaint / 1000).toFixed(2)} s`,
    withAim(load.shift.toFixed(3), name.startsWith(peerName) || load.shift < 0.0005),
    withAim(`${load.blocking.toFixed(0)} ms`, name.startsWith(peerName) || load.blocking < 0.5),
    load.nodes.toLocaleString("en-GB"),
    untilFirstScreen === null
      ? ""
      : withAim(`${(untilFirstScreen / 1000).toFixed(1)} kB`, untilFirstScreen <= firstBytes),
    ...(peer === undefined ? [] : ratios(name, load, peer)),
  ]);
  const rule = heads.map((_, column) => (column === 0 ? "---" : "---:"));
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Aims: at most half of the bytes, and a largest paint in at most a quarter of the time. */
function ratios(name: string, load: Load, peer: Load): string[] {
  if (name.startsWith(peerName)) return ["", ""];
  const bytes = load.bytes / peer.bytes;
  const paint = load.largestPaint / peer.largestPaint;
  return [withAim(bytes.toFixed(2), bytes <= 0.5), withAim(paint.toFixed(2), paint <= 0.25)];
}

function withAim(text: string, isMet: boolean): string {
  return isMet ? text : `${text} (MISSED)`;
}
