/**
 * The part of `edtf` this project uses: parsing. The package ships no types. Its `format()` is left
 * out on purpose: it prints a day where the record holds a month.
 */
declare module "edtf" {
  interface Constraints {
    /** 0–3; 3 adds qualified seasons (`2024-21~`), which ISO 8601-2 allows and level 2 of the package does not. */
    level: number;
  }

  /** Throws where `text` is not EDTF, names a day that does not exist, or an interval that ends before it begins. */
  export default function edtf(text: string, constraints: Constraints): { readonly type: string };
}
