/** Univer's own words, in one language: the other one is not even loaded. */
import { mergeLocales } from "@univerjs/core";
import type { GridOptions } from "./grid";

type Words = ReturnType<typeof mergeLocales>;

export async function wordsIn({ language, guardedCell }: GridOptions): Promise<Words> {
  const parts = await (language === "fr" ? french() : english());
  const ours = guardedCell === undefined ? [] : [guardWords(guardedCell)];
  return mergeLocales([...parts.map((part) => part.default), ...ours]);
}

/** Univer sends whoever types over a guarded cell to its creator, who is that very person. */
function guardWords(sentence: string): Words {
  const gestures = ["commonErr", "editErr", "pasteErr", "setStyleErr", "autoFillErr", "moveRangeErr"];
  return { "sheets-ui": { permission: { dialog: Object.fromEntries(gestures.map((name) => [name, sentence])) } } };
}

function french() {
  return Promise.all([
    import("@univerjs/preset-sheets-core/locales/fr-FR"),
    import("@univerjs/preset-sheets-conditional-formatting/locales/fr-FR"),
    import("@univerjs/preset-sheets-data-validation/locales/fr-FR"),
  ]);
}

function english() {
  return Promise.all([
    import("@univerjs/preset-sheets-core/locales/en-US"),
    import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
    import("@univerjs/preset-sheets-data-validation/locales/en-US"),
  ]);
}
