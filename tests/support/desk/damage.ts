import fc from "fast-check";

/** What editors and machines do to a text: the text afterwards. */
type Damage = (text: string) => string;

const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** A place in a list of so many things. */
function at(place: number, length: number): number {
  return Math.floor(place * length);
}

function onLines(change: (lines: string[]) => void): Damage {
  return (text) => {
    const lines = text.split("\n");
    change(lines);
    return lines.join("\n");
  };
}

/** What ends up in files that it does not belong into. */
const litter = fc.oneof(
  fc.constantFrom(
    ...[
      ": ",
      ":",
      '"',
      "'",
      "''",
      "#",
      " #",
      "- ",
      "---",
      "\n---\n",
      "...",
      "\t",
      " ",
      "\n",
      "\r",
      "\0",
      "\u001B",
      "\uFEFF",
    ],
    ...[
      "{",
      "}",
      "[",
      "]",
      ",",
      "&a",
      "*a",
      "!",
      "!!str ",
      "%",
      "@",
      "`",
      "|",
      ">",
      "?",
      "? ",
      "<<: ",
      "~",
      "null",
      "\\",
    ],
    ...[
      "<b>",
      "<!--",
      "](x)",
      "# ",
      "> ",
      "    ",
      "0x1F",
      "1_000",
      "0o17",
      "1e3",
      ".inf",
      "yes",
      "2001-03-04",
      "\u2028",
    ],
    ...["é", "Ա", "🛶", "\u00A0", "+++", "=", "__proto__: x\n", "slug: x\n", "title: x\n"],
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const deleteLine = anywhere.map((place) => onLines((lines) => lines.splice(at(place, lines.length), 1)));

const repeatLine = anywhere.map((place) =>
  onLines((lines) => {
    const index = at(place, lines.length);
    lines.splice(index, 0, lines[index] ?? "");
  }),
);

const swapLines = fc.tuple(anywhere, anywhere).map(([first, second]) =>
  onLines((lines) => {
    const a = at(first, lines.length);
    const b = at(second, lines.length);
    [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
  }),
);

const indentLine = fc.tuple(anywhere, fc.constantFrom("", " ", "  ", "      ", "\t")).map(([place, indent]) =>
  onLines((lines) => {
    const index = at(place, lines.length);
    lines[index] = `${indent}${(lines[index] ?? "").trimStart()}`;
  }),
);

const insert = fc.tuple(anywhere, litter).map(
  ([place, letters]): Damage =>
    (text) => {
      const index = at(place, text.length + 1);
      return text.slice(0, index) + letters + text.slice(index);
    },
);

const cutOut = fc.tuple(anywhere, fc.integer({ min: 1, max: 40 })).map(
  ([place, length]): Damage =>
    (text) => {
      const index = at(place, text.length + 1);
      return text.slice(0, index) + text.slice(index + length);
    },
);

const dropMark = fc.tuple(anywhere, fc.constantFrom('"', "'", ":", "-", "[", "]", "{", "}", "\n")).map(
  ([place, mark]): Damage =>
    (text) => {
      const index = text.indexOf(mark, at(place, text.length));
      return index === -1 ? text : text.slice(0, index) + text.slice(index + 1);
    },
);

/** A word, be it a key, an id or a part of a text, becomes another. */
const changeWord = fc
  .tuple(anywhere, fc.constantFrom("x", "", "null", "true", "12", "titel", "Ferry", "ada-pike", "[]", "{}"))
  .map(
    ([place, word]): Damage =>
      (text) => {
        const words = [...text.matchAll(/[\p{L}\p{N}-]+/gu)];
        const found = words[at(place, words.length)];
        if (found === undefined) return text;
        return text.slice(0, found.index) + word + text.slice(found.index + found[0].length);
      },
  );

const cutOff = anywhere.map(
  (place): Damage =>
    (text) =>
      text.slice(0, at(place, text.length + 1)),
);

const windowsLineEnds = fc.constant<Damage>((text) => text.replaceAll("\n", "\r\n"));
const byteOrderMark = fc.constant<Damage>((text) => `\uFEFF${text}`);

/** Bytes that are no UTF-8, as a file of another kind or encoding has them. */
const bytes = fc.tuple(anywhere, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(
  ([place, more]): Damage =>
    (text) => {
      const index = at(place, text.length + 1);
      return Buffer.concat([
        Buffer.from(text.slice(0, index)),
        more,
        Buffer.from(text.slice(index)),
      ]).toString("utf8");
    },
);

const damage = fc.oneof(
  deleteLine,
  repeatLine,
  swapLines,
  indentLine,
  insert,
  cutOut,
  dropMark,
  changeWord,
  cutOff,
  windowsLineEnds,
  byteOrderMark,
  bytes,
);

/** A record in which one file is damaged in one to three ways. */
export function damagedRecords(
  texts: ReadonlyMap<string, string>,
): fc.Arbitrary<{ path: string; texts: Map<string, string> }> {
  return fc
    .tuple(fc.constantFrom(...texts.keys()), fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([path, damages]) => {
      const text = damages.reduce((current, change) => change(current), texts.get(path) ?? "");
      return { path, texts: new Map(texts).set(path, text) };
    });
}
