import { colours } from "../colours.ts";
import { type Box, box, pictureHeight, type Style } from "./box.ts";
import type { Card } from "./card.ts";

/** Pixels from the left edge of the picture. */
const middle = 84;
const lineThickness = 3;
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
export function spine(kind: Card["kind"]): Box[] {
  return [
    bar({ top: 0, height: pictureHeight, width: lineThickness, backgroundColor: colours.lineStrong }),
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
  return box({ position: "absolute", left: middle - style.width / 2, ...style }, ...children);
}
