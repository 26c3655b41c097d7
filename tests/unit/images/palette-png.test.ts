import { expect, test } from "vitest";
import { palettePng } from "../../../src/images/palette-png.ts";
import { readPng } from "../../support/images/read-png.ts";

test("the picture comes out as it went in", () => {
  const red = [255, 0, 0, 255];
  const glass = [10, 20, 30, 40];
  const black = [0, 0, 0, 255];
  const none = [0, 0, 0, 0];
  const pixels = Buffer.from([red, red, glass, black, none, red].flat());
  const png = palettePng({ width: 3, height: 2, pixels });
  const { palette, rows } = readPng(png ?? Buffer.alloc(0));
  expect(rows.map((row) => row.map((number) => palette[number]))).toEqual([
    [red, red, glass],
    [black, none, red],
  ]);
});

test("a picture may have as many colours as a byte can number, and no more", () => {
  const shades = (count: number) =>
    Buffer.from(Array.from({ length: count }, (_, number) => [number % 256, number >> 8, 0, 255]).flat());
  expect(palettePng({ width: 256, height: 1, pixels: shades(256) })).not.toBeNull();
  expect(palettePng({ width: 257, height: 1, pixels: shades(257) })).toBeNull();
});
