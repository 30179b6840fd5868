/** The part of the package that is used here; it ships no types. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970; throws for text that is not EDTF. */
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
}
