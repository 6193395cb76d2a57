/** Univer's own words, in one language: the other one is not even loaded. */
import { mergeLocales } from "@univerjs/core";
import type { GridOptions, GridWords } from "./grid";

type Words = ReturnType<typeof mergeLocales>;

export async function wordsIn({ language, words }: GridOptions): Promise<Words> {
  const parts = await (language === "fr" ? french() : english());
  return mergeLocales([...parts.map((part) => part.default), ...(words === undefined ? [] : [ours(words)])]);
}

const guardedGestures = ["commonErr", "editErr", "pasteErr", "setStyleErr", "autoFillErr", "moveRangeErr"];
const stages = ["analyzing", "calculating", "array-analysis", "array-calculation", "done"];

/**
 * Univer sends whoever types over a guarded cell to its creator, who is that very person, and has no words in any
 * language for what it shows while it computes.
 */
function ours({ guardedCell, calculating }: GridWords): Words {
  return {
    "sheets-ui": { permission: { dialog: saying(guardedCell, guardedGestures) } },
    "sheets-formula": { progress: saying(calculating, stages) },
  };
}

function saying(sentence: string, names: readonly string[]): Words {
  return Object.fromEntries(names.map((name) => [name, sentence]));
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
