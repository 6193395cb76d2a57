import type { Spent } from "./spent";

export interface SheetToRead {
  readonly name: string;
  readonly path: string;
  /** That the sheets share. */
  readonly texts: readonly string[];
  /** By it, and by the sheets that were read before it. */
  readonly spent: Spent;
}
