import { sheetNames } from "../../../texts/fr/workbook/common";
import { onSheet } from "../../address";

/** A place of the sheet Calculs budget, from a page. */
export function onPlan(place: string): string {
  return onSheet(sheetNames.planCalculations, place);
}
