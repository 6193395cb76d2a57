import type { Scenario } from "../../../funding/funding";
import { scenarioWords, sheetNames } from "../../../texts/fr/workbook/common";
import { paymentTexts as texts } from "../../../texts/fr/workbook/payments";
import { cell, fixedCell, onSheet } from "../../address";
import { input, type Content } from "../../cells";
import type { NamePlan } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";

/** Known before the sheet is written, since the sheet Calculs comes first and follows it. */
const place = { column: 1, row: 7 };
export const scenarioCell = onSheet(sheetNames.payments, fixedCell(place.column, place.row));

export const scenarioName: NamePlan = {
  name: "CPTS_Scenario",
  refersTo: scenarioCell,
  comment: texts.scenarioName,
};

/** To be added as the first cell of the next row. */
export function scenarioInput(draft: SheetDraft, scenario: Scenario): Content {
  if (draft.nextRow !== place.row) throw new Error(`The scenario belongs in row ${place.row}.`);
  const { title, prompt, error } = texts.scenarioPrompt;
  draft.validate({
    range: cell(place.column, place.row),
    rule: { kind: "list", values: Object.values(scenarioWords) },
    allowBlank: false,
    promptTitle: title,
    prompt,
    error,
  });
  return input("scenario", scenarioWords[scenario], "text");
}
