import { renameSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { neighboursOf } from "../../src/commands/beside.ts";
import { type FolderMoves, putInPlace } from "../../src/commands/put-in-place.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A folder with a new site in `fresh` and, unless it is the first one, the last one in `dist`. */
async function sites({ isFirst = false } = {}) {
  const folder = await temporaryFolder();
  const write = async (name: string) => {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "index.html"), name);
  };
  await write("fresh");
  if (!isFirst) await write("dist");
  return {
    put: (moves?: FolderMoves) =>
      putInPlace(join(folder, "fresh"), neighboursOf(join(folder, "dist")), moves),
    home: () => readFile(join(folder, "dist/index.html"), "utf8"),
    names: () => readdir(folder),
  };
}

/** A machine that can exchange names: what a test sees is what is there before and after, not between. */
function exchange(one: string, other: string): boolean {
  renameSync(one, `${one}.exchanged`);
  renameSync(other, one);
  renameSync(`${one}.exchanged`, other);
  return true;
}

const refuses = () => {
  throw new Error("not to be used");
};

describe("a new site", () => {
  test("takes the place of the last one, of which nothing is left", async () => {
    const { put, home, names } = await sites();
    await put();
    expect(await home()).toBe("fresh");
    expect(await names()).toEqual(["dist"]);
  });

  test("stands where there was none", async () => {
    const { put, home, names } = await sites({ isFirst: true });
    await put();
    expect(await home()).toBe("fresh");
    expect(await names()).toEqual(["dist"]);
  });

  test("takes it in one step where the machine can exchange names", async () => {
    const { put, home, names } = await sites();
    await put({ exchange, rename: refuses });
    expect(await home()).toBe("fresh");
    expect(await names()).toEqual(["dist"]);
  });

  test("that cannot take the place leaves the last one there", async () => {
    const { put, home } = await sites();
    let moves = 0;
    const failing: FolderMoves = {
      exchange: () => false,
      rename: (from, to) => {
        moves += 1;
        if (moves === 2) throw new Error("the second rename is refused");
        renameSync(from, to);
      },
    };
    await expect(put(failing)).rejects.toThrow("the second rename is refused");
    expect(await home()).toBe("dist");
  });
});
