/** The part of Univer without which nothing shows: cells, formulas, bars. */
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { GridFunctions } from "./functions/grid-functions";

export function corePreset(place: HTMLElement, { executors, helps }: GridFunctions) {
  return UniverSheetsCorePreset({
    container: place,
    ribbonType: "simple",
    // It lies over the tabs of the sheets.
    footer: { statisticBar: false },
    // The mark is for a number typed as a text: the year that a formula gives as a label is none.
    sheets: { protectedRangeShadow: false, disableForceStringMark: true, disableForceStringAlert: true },
    formula: {
      function: executors.map(([executor, name]) => [executor, name]),
      description: [...helps],
      // Not one value is taken on trust, from a plan or from what was saved.
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
}
