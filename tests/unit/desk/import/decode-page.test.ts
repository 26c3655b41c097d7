import { describe, expect, test } from "vitest";
import { DeskError } from "../../../../src/desk/desk-error.ts";
import { decodePage } from "../../../../src/desk/import/load-page.ts";

/** “Баку” in some encodings. */
const utf8 = new TextEncoder().encode("Баку");
const windows1251 = new Uint8Array([0xc1, 0xe0, 0xea, 0xf3]);
const utf16 = new Uint8Array([0xff, 0xfe, 0x11, 0x04, 0x30, 0x04, 0x3a, 0x04, 0x43, 0x04]);
/** “Şuşa” in Windows-1254. */
const windows1254 = new Uint8Array([0xde, 0x75, 0xfe, 0x61]);

function decoded(bytes: Uint8Array, charset: string | null = null, head = ""): string {
  const bytesOfHead = new TextEncoder().encode(head);
  return decodePage(
    { bytes: Buffer.concat([bytesOfHead, bytes]), address: null, charset },
    "page.html",
  ).text.slice(head.length);
}

const meta = (charset: string) => `<meta charset="${charset}">`;

describe("the encoding is", () => {
  test.each<[string, string, string]>([
    ["UTF-8, without a word on it", decoded(utf8), "Баку"],
    ["the one that came with the page", decoded(windows1251, "windows-1251"), "Баку"],
    ["the one that the page names", decoded(windows1251, null, meta("windows-1251")), "Баку"],
    [
      "the one that an older page names",
      decoded(
        windows1254,
        null,
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">',
      ),
      "Şuşa",
    ],
    [
      "that which came with the page before the one that it names",
      decoded(windows1251, "cp1251", meta("latin1")),
      "Баку",
    ],
    ["UTF-8 where it is that, whatever is said", decoded(utf8, "windows-1251", meta("koi8-r")), "Баку"],
    ["told by a mark", decoded(utf16), "Баку"],
  ])("%s", (_what, text, expected) => {
    expect(text).toBe(expected);
  });
});

test.each([null, "utf-8", "windows-1251"])(
  "a page of plain letters (charset %s) has no remark",
  (charset) => {
    const bytes = new TextEncoder().encode(`${meta("utf-8")}The ferry sank.`);
    expect(decodePage({ bytes, address: null, charset }, "page.html").remark).toBeNull();
  },
);

test("text in an encoding that is not told, wrong or unknown is refused, and so is what is no text", () => {
  expect(() => decoded(windows1251)).toThrow(DeskError);
  expect(() => decoded(windows1251)).toThrow("it does not declare it");
  expect(() => decoded(windows1251, "utf-8")).toThrow("declares UTF-8, which is wrong");
  expect(() => decoded(windows1251, "klingon")).toThrow("declares the encoding “klingon”");
  expect(() => decoded(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0xff]))).toThrow("is not text");
});
