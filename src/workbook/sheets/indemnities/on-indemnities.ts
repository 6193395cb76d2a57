import { sheetNames } from "../../../texts/fr/workbook/common";
import { onSheet } from "../../address";

/** A place of the sheet Calculs indemnités, from another. */
export function onIndemnities(place: string): string {
  return onSheet(sheetNames.indemnityCalculations, place);
}
