/** All else of Univer's free half but images, threads, tables and external links: what an empty sheet shows nothing of. */
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";

import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import { SheetsNoteModel, UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";

export function otherPresets() {
  return [
    UniverSheetsConditionalFormattingPreset(),
    // From the list of a cell one chooses: what it offers is the workbook's to say.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
  ];
}

/** Of the last of them: it is there once Univer has started them all. */
export const lastStarted = SheetsNoteModel;
