import {
  type Box,
  boxesMeet,
  boxWithin,
  type Circle,
  circleMeetsBox,
  distanceToBox,
  distanceToSegment,
  type Point,
  rimMeetsBox,
  rounded,
  type Segment,
  segmentMeetsBox,
  segmentsCross,
} from "./plane.ts";
import { settingsOf, textWidth } from "./text-width.ts";

/** A name that wants to stand beside its mark. */
export interface LabelRequest<Item> {
  readonly item: Item;
  readonly name: string;
  readonly mark: Circle;
  /** How much is lost where it is left out. */
  readonly weight: number;
  /** Whether other names may stand across the mark, as on a large ring, of which something is still seen. */
  readonly hollow: boolean;
  /** Whether the name may stand away from its mark, with a line that leads to it. */
  readonly mayLead: boolean;
  /** A part of the drawing that the name must not leave; null where it may stand anywhere. */
  readonly within: Box | null;
}

/** A name with its place on the drawing. */
export interface PlacedLabel<Item> {
  readonly item: Item;
  readonly lines: readonly string[];
  readonly box: Box;
  /** Which edge of the box the lines begin or end at. */
  readonly align: "start" | "middle" | "end";
  /** The line from the mark to the name, where the name stands away from it. */
  readonly leader: Segment | null;
}

/** What names have to keep clear of. */
export interface Surroundings {
  readonly frame: Box;
  /** Boxes that no name may touch. */
  readonly taken: readonly Box[];
  /** Lines that a name had better not lie across. */
  readonly lines: readonly Segment[];
  readonly type: TypeSize;
}

/** How names are set. */
export interface TypeSize {
  readonly size: number;
  /** The size that they are measured at: a larger one where the face is not known and may run wide. */
  readonly measuredAt: number;
}

/** The distance between baselines, in type sizes. */
const lineHeight = 1.15;

/** Room between a name and what is beside it, and between a name and its mark. */
const gap = 2;
const markGap = 2.5;

/** How far from its mark a name may stand at the end of a leading line. */
const leads = [9, 15, 22, 30, 40, 52, 66];

/** A name at the end of a leading line, nearer than this to another mark, could be taken for that one’s. */
const ambiguous = 7;

/** Directions from the mark, in turns from the right, clockwise; the better ones first. */
const besides = [0, 0.5, 0.75, 0.25, 0.875, 0.125, 0.625, 0.375];
const around = Array.from({ length: 16 }, (_, index) => index / 16);

/** As many orders are tried in which names take their places; of very many names fewer, since each takes longer. */
const mostAttempts = 100;
const mostPlacements = 6000;

/**
 * Places names so that none touches another, a mark that is not hollow, or the edge of the frame. First
 * all take their places that find room beside their marks, then those that have to stand away from
 * theirs; one that finds no room at all is left out. Which order they do so in decides how many find room,
 * so that several are tried, always the same ones, and the one that leaves out least weight is kept.
 * The first name given has its best place in all of them.
 */
export function placeLabels<Item>(
  requests: readonly LabelRequest<Item>[],
  surroundings: Surroundings,
): PlacedLabel<Item>[] {
  const wishes = requests.map((request) => wishOf(request, requests, surroundings));
  const random = randomNumbers();
  const [first, ...others] = wishes;
  if (first === undefined) return [];
  const attempts = Math.min(mostAttempts, Math.ceil(mostPlacements / requests.length));
  let best = placeInTurn(wishes);
  for (let attempt = 0; attempt < attempts && best.loss > 0; attempt++) {
    const other = placeInTurn([first, ...shuffled(others, random)]);
    if (isBetter(other, best)) best = other;
  }
  return best.placed;
}

/** A request with every way in which its name could stand by itself, the best first. */
interface Wish<Item> {
  readonly request: LabelRequest<Item>;
  readonly beside: readonly Way[];
  /** Worked out when it is first asked for: there are many ways, and most names need none of them. */
  readonly away: () => readonly Way[];
}

interface Placement<Item> {
  readonly placed: PlacedLabel<Item>[];
  /** The weight of all that found no room. */
  readonly loss: number;
  /** How much worse the names look than at their best. */
  readonly cost: number;
}

function wishOf<Item>(
  request: LabelRequest<Item>,
  requests: readonly LabelRequest<Item>[],
  surroundings: Surroundings,
): Wish<Item> {
  const others = requests.filter((other) => other !== request);
  const inOrder = (ways: readonly Way[]) =>
    ways
      .filter((way) => isPossible(way, request, others, surroundings))
      .map((way) => ({ ...way, cost: way.cost + clutter(way, request, others, surroundings) }))
      .toSorted((a, b) => a.cost - b.cost);
  const settings = measured(request.name, surroundings.type);
  let away: readonly Way[] | undefined;
  return {
    request,
    beside: inOrder(waysBeside(request, settings, surroundings.type)),
    away: () => {
      away ??= request.mayLead ? inOrder(waysAway(request, settings, surroundings.type)) : [];
      return away;
    },
  };
}

function placeInTurn<Item>(wishes: readonly Wish<Item>[]): Placement<Item> {
  const placed: PlacedLabel<Item>[] = [];
  let cost = 0;
  const take = ({ item }: LabelRequest<Item>, ways: readonly Way[]): boolean => {
    const way = ways.find((one) => isFree(one, placed));
    if (way === undefined) return false;
    cost += way.cost;
    placed.push({ item, lines: way.lines, box: way.box, align: way.align, leader: way.leader });
    return true;
  };
  const crowded = wishes.filter(({ request, beside }) => !take(request, beside));
  const left = crowded.filter(({ request, away }) => !take(request, away()));
  return { placed, loss: left.reduce((sum, { request }) => sum + request.weight, 0), cost };
}

function isBetter<Item>(one: Placement<Item>, other: Placement<Item>): boolean {
  return one.loss < other.loss || (one.loss === other.loss && one.cost < other.cost);
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Numbers of 0–1 without order that are the same each time, by Park and Miller’s “minimal standard”. */
function randomNumbers(): () => number {
  let state = 20_240_612;
  return () => {
    state = (state * 48_271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

interface Way {
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: PlacedLabel<unknown>["align"];
  readonly leader: Segment | null;
  readonly cost: number;
}

/** A way to set a name on lines, and how wide it runs. */
interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
}

function measured(name: string, { measuredAt }: TypeSize): Setting[] {
  return settingsOf(name).map((lines) => ({
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, measuredAt))),
  }));
}

/** Every way in which a name could stand beside its mark, with how much worse than the best it looks. */
function waysBeside<Item>(
  { mark }: LabelRequest<Item>,
  settings: readonly Setting[],
  { size }: TypeSize,
): Way[] {
  return settings.flatMap((setting, rank) =>
    besides.map((turn, step) => wayAt(setting, mark, turn, null, size, rank + step * 0.6)),
  );
}

/** Every way in which it could stand away from it. */
function waysAway<Item>(
  { mark }: LabelRequest<Item>,
  settings: readonly Setting[],
  { size }: TypeSize,
): Way[] {
  return settings.flatMap((setting, rank) =>
    leads.flatMap((lead, step) =>
      around.map((turn) => wayAt(setting, mark, turn, lead, size, rank + step * 1.5)),
    ),
  );
}

function wayAt(
  { lines, width }: Setting,
  { at, radius }: Circle,
  turn: number,
  lead: number | null,
  size: number,
  cost: number,
): Way {
  const angle = turn * 2 * Math.PI;
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const away = radius + (lead ?? markGap);
  const tip = { x: at.x + away * right, y: at.y + away * down };
  const height = lines.length * size * lineHeight;
  const align = right > 0.3 ? "start" : right < -0.3 ? "end" : "middle";
  const box = {
    x: rounded(tip.x - width * { start: 0, middle: 0.5, end: 1 }[align]),
    y: rounded(tip.y - height * (down > 0.9 ? 0 : down < -0.9 ? 1 : 0.5 - down * 0.4)),
    width,
    height,
  };
  const rim = { x: at.x + radius * right, y: at.y + radius * down };
  return { lines, box, align, leader: lead === null ? null : { from: rim, to: tip }, cost };
}

/** Whether a name may stand so as far as what is fixed goes: the frame, what is taken, the marks of others. */
function isPossible<Item>(
  { box, leader }: Way,
  { within }: LabelRequest<Item>,
  others: readonly LabelRequest<Item>[],
  { frame, taken }: Surroundings,
): boolean {
  const solid = others.filter(({ hollow }) => !hollow);
  return (
    boxWithin(box, frame, gap) &&
    (within === null || boxWithin(box, within, gap)) &&
    !taken.some((other) => boxesMeet(box, other, gap)) &&
    !solid.some(({ mark }) => circleMeetsBox(mark, box, 1)) &&
    (leader === null ||
      (!taken.some((other) => segmentMeetsBox(leader, other)) &&
        !solid.some(({ mark }) => distanceToSegment(mark.at, leader) < mark.radius + 1)))
  );
}

/** Whether a name may stand so beside those that have their places already. */
function isFree<Item>({ box, leader }: Way, placed: readonly PlacedLabel<Item>[]): boolean {
  return !placed.some(
    (other) =>
      boxesMeet(box, other.box, gap) ||
      (leader !== null && segmentMeetsBox(leader, other.box)) ||
      (other.leader !== null && segmentMeetsBox(other.leader, box)) ||
      (leader !== null && other.leader !== null && segmentsCross(leader, other.leader)),
  );
}

/** How much a name covers of what had better be seen, and how easily it is taken for the name of another mark. */
function clutter<Item>(
  { box, leader }: Way,
  { mark: own }: LabelRequest<Item>,
  others: readonly LabelRequest<Item>[],
  { lines }: Surroundings,
): number {
  const crossed = lines.filter((line) => segmentMeetsBox(line, box)).length;
  const rims = others.filter(({ mark, hollow }) => hollow && rimMeetsBox(mark, box)).length;
  const distance = leader === null ? distanceToBox(own.at, box) : ambiguous;
  const nearer = others.filter(({ mark }) => distanceToBox(mark.at, box) < distance).length;
  const led = leader === null ? 0 : lines.filter((line) => segmentsCross(line, leader)).length;
  return Math.min(crossed, 3) * 2.5 + rims * 1.2 + Math.min(nearer, 3) * 2.5 + led;
}

/** Where the baseline of each line of a label begins or ends. */
export function baselinesOf({ box, lines, align }: PlacedLabel<unknown>, size: number): Point[] {
  const x = rounded(box.x + box.width * { start: 0, middle: 0.5, end: 1 }[align]);
  return lines.map((_, index) => ({ x, y: rounded(box.y + size * (0.9 + index * lineHeight)) }));
}
