import type { Nodes } from "mdast";
import { byteOrderMark, type ContentFile } from "../content-file.ts";
import type { Finding, TextRule } from "./rule.ts";

/** Space that nobody sees and that makes every comparison of two versions longer: at the ends of lines and of the file, tabs, line ends of Windows. */
export const whiteSpace: TextRule = {
  name: "white-space",
  severity: "warning",
  find: (file) => [
    ...mark(file.text),
    ...windowsLineEnds(file.text),
    ...endsOfLines(file),
    ...tabs(file.text),
    ...endOfFile(file.text),
  ],
};

function mark(text: string): Finding[] {
  if (!text.startsWith(byteOrderMark)) return [];
  const message = "remove the invisible byte order mark: save the file as UTF-8 without it";
  return [{ start: 0, end: byteOrderMark.length, message, replacement: "" }];
}

/** One finding for the file: one for each line would hide all others. */
function windowsLineEnds(text: string): Finding[] {
  const start = text.indexOf("\r\n");
  if (start === -1) return [];
  const message = "the lines end as on Windows; save the file with Unix line endings (LF)";
  return [{ start, end: text.length, message, replacement: text.slice(start).replaceAll("\r\n", "\n") }];
}

function endsOfLines(file: ContentFile): Finding[] {
  const meant = new Set(file.body.flatMap(breaksIn).map((offset) => file.markdownStart + offset));
  return [...file.text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)].flatMap(({ index, 0: space }) =>
    meant.has(index)
      ? []
      : {
          start: index,
          end: index + space.length,
          message: "remove the space at the end of the line",
          replacement: "",
        },
  );
}

/** Two spaces at the end of a line of Markdown ask for a new line on the page. */
function breaksIn(node: Nodes): number[] {
  if (node.type === "break") return [node.position?.start.offset ?? -1];
  return "children" in node ? node.children.flatMap(breaksIn) : [];
}

function tabs(text: string): Finding[] {
  return [...text.matchAll(/(?<=[^ \t\r\n])[ ]*\t[ \t]*(?=[^ \t\r\n])/g)].map(({ index, 0: space }) => ({
    start: index,
    end: index + space.length,
    message: "write a space instead of the tab",
    replacement: " ",
  }));
}

function endOfFile(text: string): Finding[] {
  if (text === "" || /[\r\n]$/.test(text)) return [];
  const message = "end the last line with a line break";
  return [{ start: text.length, end: text.length, message, replacement: "\n" }];
}
