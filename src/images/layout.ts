import type { Card } from "./cards.ts";
import { colours, sans, serif } from "./design.ts";

/** Size of a picture in pixels: the proportions that networks show uncropped. */
export const pictureWidth = 1200;
export const pictureHeight = 630;

/** CSS properties that satori supports; lengths in pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** An element that satori lays out, with text or more boxes inside. */
export interface Box {
  readonly type: "div";
  readonly props: { readonly style: Style; readonly children?: string | readonly Box[] };
}

/** A box of boxes, from top to bottom unless its style says otherwise. */
function box(style: Style, ...children: readonly (Box | null)[]): Box {
  const present = children.filter((child) => child !== null);
  return {
    type: "div",
    props: { style: { display: "flex", flexDirection: "column", ...style }, children: present },
  };
}

/** A box of text. */
function textBox(style: Style, content: string): Box {
  return { type: "div", props: { style, children: content } };
}

/** A way to lay out a card. */
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

/** Pixels from the top edge; the site's own card has no masthead above the body. */
function bodyTop({ kind }: Card): number {
  return kind === "site" ? 76 : 136;
}

/** The height in pixels that is available for date, title and text of a card. */
export function bodyRoom(card: Card): number {
  return bodyBottom - bodyTop(card);
}

/** A cautious estimate of the width of a letter in a long word, relative to the font size. */
const letterWidth = 0.6;

/**
 * The ways to lay out a card, the best first; any title fits in the last. Sizes at which the longest word
 * would have to be broken are skipped.
 */
export function fitsOf({ title, text }: Card): readonly Fit[] {
  const longestWord = Math.max(...title.split(/[\s\u2010–—-]+/u).map(({ length }) => length));
  const sizes = titleSizes.filter(
    (size) => size === smallestTitle || longestWord * letterWidth * size <= lineWidth,
  );
  const fits = (withText: boolean) => sizes.map((titleSize) => ({ titleSize, withText }));
  return text === null ? fits(false) : [...fits(true), ...fits(false)];
}

/** The whole picture. The masthead, the site's name, is shown at the top unless it is the title. */
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
 * Date, title and text, whose height depends on their words.
 *
 * @param wrap whether the lines of the title are balanced, which is slow and does not change the height.
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
      : textBox(
          { fontFamily: sans, fontWeight: 600, fontSize: 38, marginBottom: 14, color: colours.accent },
          date,
        ),
    textBox(
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
      : textBox(
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
    place({ top: 0, height: 96, justifyContent: "center" }, textBox(line, masthead)),
    place({ top: 96, height: 2, backgroundColor: colours.line }),
  ];
}

function foot({ places, counts }: Card): Box {
  const line = { fontFamily: sans, fontSize: 32 };
  return box(
    { flexDirection: "row", justifyContent: "space-between", gap: 40 },
    places === null
      ? null
      : textBox({ ...line, ...oneLine, fontWeight: 400, color: colours.inkQuiet, flexShrink: 1 }, places),
    textBox({ ...line, fontWeight: 600, whiteSpace: "nowrap", flexShrink: 0 }, counts),
  );
}

const oneLine = { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" } as const;

/** Pixels from the left edge of the picture. */
const spineCentre = 84;
const spineWidth = 3;
/** Width of the paper around a filled dot, or of the ring of an open one. */
const rim = 5;

interface Dot {
  /** Pixels from the top edge to the dot's centre. */
  readonly at: number;
  readonly diameter: number;
  readonly filled: boolean;
}

const dots: Readonly<Record<Card["kind"], readonly Dot[]>> = {
  event: [{ at: 161, diameter: 30, filled: false }],
  "turning point": [{ at: 161, diameter: 52, filled: true }],
  chapter: [],
  question: [
    { at: 161, diameter: 30, filled: false },
    { at: 209, diameter: 30, filled: true },
  ],
  site: [
    { at: 64, diameter: 22, filled: false },
    { at: 140, diameter: 52, filled: true },
    { at: 222, diameter: 22, filled: false },
    { at: 270, diameter: 22, filled: false },
    { at: 390, diameter: 52, filled: true },
    { at: 529, diameter: 22, filled: false },
  ],
};

/** The timeline's spine along the left edge, with the mark of the card's kind. */
function spine(kind: Card["kind"]): Box[] {
  return [
    bar({ top: 0, height: pictureHeight, width: spineWidth, backgroundColor: colours.lineStrong }),
    ...(kind === "chapter"
      ? [bar({ top: 144, height: 356, width: 14, backgroundColor: colours.accent })]
      : []),
    ...dots[kind].map(dot),
  ];
}

/** Two discs: a border around a filled disc would let the fill show at its outer edge. */
function dot({ at, diameter, filled }: Dot): Box {
  const [outer, inner] = filled ? [colours.paper, colours.accent] : [colours.accent, colours.paper];
  const within = diameter - 2 * rim;
  return bar(
    { top: at - diameter / 2, ...disc(diameter, outer), alignItems: "center", justifyContent: "center" },
    box(disc(within, inner)),
  );
}

function disc(diameter: number, colour: string) {
  return { width: diameter, height: diameter, borderRadius: diameter / 2, backgroundColor: colour };
}

function bar(style: { readonly width: number } & Style, ...children: readonly Box[]): Box {
  return box({ position: "absolute", left: spineCentre - style.width / 2, ...style }, ...children);
}
