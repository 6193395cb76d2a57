import type { Built } from "../hosts/spreadsheet-host";

/** What the pane's buttons are doing, or what came of the last one. */
export type Work =
  | { readonly kind: "none" }
  /** `share` null: not known yet. */
  | { readonly kind: "underWay"; readonly share: number | null }
  | BuiltWork
  | { readonly kind: "downloaded"; readonly file: string }
  /** The last build was taken back. */
  | { readonly kind: "wentBack" }
  | { readonly kind: "toCorrect" }
  /** Of a build that failed, the same workbook can be had as a file. */
  | { readonly kind: "failed"; readonly sentence: string; readonly wasBuild: boolean };

export interface BuiltWork {
  readonly kind: "built";
  readonly built: Built;
  readonly isRebuilt: boolean;
  /** The first of the client's pages is in view, to be printed. */
  readonly isShown: boolean;
  readonly goBack: () => Promise<void>;
}
