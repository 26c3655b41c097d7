/** The package brings no types; these are what the site uses of it (https://github.com/papandreou/subset-font). */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2";
    /** Whether to leave out glyphs that only OpenType features reach. */
    readonly noLayoutClosure: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
