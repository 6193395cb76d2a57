/** The parts of Univer that a budget needs: all of its free half but images, threads, tables and external links. */
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import type { GridFunctions } from "./functions/grid-functions";

export function presets(place: HTMLElement, { executors, helps }: GridFunctions) {
  return [
    UniverSheetsCorePreset({
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
    }),
    UniverSheetsConditionalFormattingPreset(),
    // From the list of a cell one chooses: what it offers is the workbook's to say.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
  ];
}
