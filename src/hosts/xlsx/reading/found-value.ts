/** What a cell of a file holds. */
export type FoundValue =
  | { readonly kind: "text"; readonly text: string }
  /** A date is its serial number, even where the file has it in letters. */
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** Such as `#REF!`. */
  | { readonly kind: "error"; readonly error: string }
  /** A formula that no program has computed since it was written. */
  | { readonly kind: "notComputed" };
