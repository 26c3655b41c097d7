import { colours } from "../colours.ts";
import { type Box, box, type Style, words } from "./box.ts";
import type { Card } from "./card.ts";
import { sans, serif } from "./faces.ts";
import { pictureHeight, pictureWidth } from "./picture-size.ts";
import { spine } from "./spine.ts";

/** What is left open when a card is laid out: how large the title is and whether there is room for the text. */
export interface Fit {
  /** Pixels. */
  readonly titleSize: number;
  readonly withText: boolean;
}

const titleSizes = [104, 92, 84, 76, 68, 60, 54, 48, 42, 36] as const;
const smallestTitle = 36;

const left = 148;
const right = 72;
const lineWidth = pictureWidth - left - right;
const bodyBottom = 502;

/** Pixels from the top edge; the site's own card has no line above the body. */
function bodyTop({ kind }: Card): number {
  return kind === "site" ? 76 : 136;
}

/** Pixels of height that date, title and text of a card may take together. */
export function bodyRoom(card: Card): number {
  return bodyBottom - bodyTop(card);
}

/** How broad a letter of a long word is, as a part of the size of the type; broader than most, to be safe. */
const letterWidth = 0.6;

/**
 * The ways in which a card can be laid out, the best first; the last has room for any title. Sizes at which
 * the longest word would have to be broken are left out.
 */
export function fitsOf({ title, text }: Card): readonly Fit[] {
  const longestWord = Math.max(...title.split(/[\s\u2010–—-]+/u).map(({ length }) => length));
  const sizes = titleSizes.filter(
    (size) => size === smallestTitle || longestWord * letterWidth * size <= lineWidth,
  );
  const fits = (withText: boolean) => sizes.map((titleSize) => ({ titleSize, withText }));
  return text === null ? fits(false) : [...fits(true), ...fits(false)];
}

/** The whole picture. The masthead is the site's name, which stands on top unless it is the title itself. */
export function layOut(card: Card, masthead: string, fit: Fit): Box {
  return box(
    {
      position: "relative",
      width: pictureWidth,
      height: pictureHeight,
      backgroundColor: colours.paper,
      color: colours.ink,
    },
    ...spine(card.kind),
    ...(card.kind === "site" ? [] : mastheadLine(masthead)),
    place({ top: bodyTop(card), height: bodyRoom(card), overflow: "hidden" }, body(card, fit, "balance")),
    place({ top: 528, height: 2, backgroundColor: colours.line }),
    place({ top: 530, height: 100, justifyContent: "center" }, foot(card)),
  );
}

/**
 * Date, title and text: the part whose height is not known before it is laid out.
 *
 * @param wrap Whether the title's lines are made about as long as one another, which takes time and
 * changes nothing of the height.
 */
export function body(
  { date, title, text }: Card,
  { titleSize, withText }: Fit,
  wrap: "wrap" | "balance",
): Box {
  return box(
    { width: lineWidth },
    date === null
      ? null
      : words(
          { fontFamily: sans, fontWeight: 600, fontSize: 38, marginBottom: 14, color: colours.accent },
          date,
        ),
    words(
      {
        fontFamily: serif,
        fontWeight: 600,
        fontSize: titleSize,
        lineHeight: 1.12,
        letterSpacing: titleSize * -0.012,
        wordBreak: "break-word",
        textWrap: wrap,
      },
      title,
    ),
    text === null || !withText
      ? null
      : words(
          {
            fontFamily: serif,
            fontWeight: 400,
            fontSize: 34,
            lineHeight: 1.3,
            marginTop: 24,
            color: colours.inkQuiet,
            wordBreak: "break-word",
          },
          text,
        ),
  );
}

function place(style: Style, ...children: readonly (Box | null)[]): Box {
  return box({ position: "absolute", left, width: lineWidth, ...style }, ...children);
}

function mastheadLine(masthead: string): Box[] {
  const line = { ...oneLine, fontFamily: serif, fontWeight: 600, fontSize: 28, color: colours.inkQuiet };
  return [
    place({ top: 0, height: 96, justifyContent: "center" }, words(line, masthead)),
    place({ top: 96, height: 2, backgroundColor: colours.line }),
  ];
}

function foot({ places, counts }: Card): Box {
  const line = { fontFamily: sans, fontSize: 32 };
  return box(
    { flexDirection: "row", justifyContent: "space-between", gap: 40 },
    places === null
      ? null
      : words({ ...line, ...oneLine, fontWeight: 400, color: colours.inkQuiet, flexShrink: 1 }, places),
    words({ ...line, fontWeight: 600, whiteSpace: "nowrap", flexShrink: 0 }, counts),
  );
}

const oneLine = { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" } as const;
