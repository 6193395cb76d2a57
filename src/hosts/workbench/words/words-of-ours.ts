/** What we say in the place of Univer, and where it says nothing at all. */
import type { GridWords } from "../grid";
import type { Words } from "./sections";

const guardedGestures = ["commonErr", "editErr", "pasteErr", "setStyleErr", "autoFillErr", "moveRangeErr", "filterErr"];
const stages = ["analyzing", "calculating", "array-analysis", "array-calculation", "done"];
const diagonals = ["borderTlbr", "borderTlbcTlmr", "borderTlbrTlbcTlmr", "borderBlTr", "borderMltrBctr"];

/**
 * Univer sends whoever types over a guarded cell to its creator, who is that very person, and has no words in any
 * language for what it shows while it computes, for borders across a cell, for rows that a filter keeps in place, and
 * for what was replaced in part only.
 */
export function wordsOfOurs(words: GridWords): Words {
  const { guardedCell, calculating, copySpecial, clearAll, diagonalBorder, filtered, replacedInPart, buttons } = words;
  return {
    "sheets-ui": {
      permission: { dialog: saying(guardedCell, guardedGestures) },
      // In its French, copying and pasting have the same name; and « Tout effacer » is also what the page calls beginning again.
      rightClick: { copySpecial, clearAll },
      borderLine: saying(diagonalBorder, diagonals),
      filter: { confirm: { error: filtered.title, notAllowedToInsertRange: filtered.sentence } },
    },
    // « ok » and « annuler », without their capitals.
    design: { Confirm: buttons, ColorPicker: buttons },
    "sheets-filter-ui": { permission: { filterErr: guardedCell } },
    "find-replace": { replace: { "partial-success": replacedInPart } },
    "sheets-formula": { progress: saying(calculating, stages) },
  };
}

function saying(sentence: string, names: readonly string[]): Words {
  return Object.fromEntries(names.map((name) => [name, sentence]));
}
