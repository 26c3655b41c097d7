import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Bytes of a file as it is and as web servers send it. */
export interface Weights {
  readonly raw: number;
  /** At level 9. */
  readonly gzip: number;
  /** At {@link brotliQuality}. */
  readonly brotli: number;
}

/** What nginx's module takes unless it is told otherwise; Apache's takes 5. */
export const brotliQuality = 6;

/** What a file weighs. */
async function weightsOf(content: Buffer): Promise<Weights> {
  const [small, smaller] = await Promise.all([
    gzipped(content, { level: 9 }),
    brotlied(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    }),
  ]);
  return { raw: content.byteLength, gzip: small.byteLength, brotli: smaller.byteLength };
}

/** So many files are read and compressed at the same time. */
const atOnce = 16;

/** Reads and weighs files, some at a time, and gives each to `use` as it comes, with what it holds. */
export async function weighFiles(
  files: readonly string[],
  use: (file: string, weights: Weights, content: Buffer) => void,
): Promise<void> {
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      const content = await readFile(file);
      use(file, await weightsOf(content), content);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
