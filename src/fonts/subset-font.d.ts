/** Types for what the site uses of the package, which has none (https://github.com/papandreou/subset-font). */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2";
    /** Whether to omit glyphs that only OpenType features use. */
    readonly noLayoutClosure: boolean;
    /** By the tags of axes: the value at which each is held, or the span that is kept. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
