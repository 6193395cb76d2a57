/** How far the reading of an accountant's file is. */
export type Stage =
  | { readonly kind: "none" | "read" }
  /** 0 to 1. */
  | { readonly kind: "under way"; readonly share: number }
  | { readonly kind: "refused"; readonly of: "rules" | "source"; readonly sentence: string };
