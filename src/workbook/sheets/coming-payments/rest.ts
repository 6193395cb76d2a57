/** Versements: what has come to stand below the print since the workbook was built. */
import { comingPaymentTexts as texts } from "../../../texts/fr/workbook/coming-payments";
import { cell } from "../../address";
import { compares, countIfs, empty, quoted, when } from "../../formula";

/** Rows, one at least. */
export interface Below {
  readonly first: number;
  readonly last: number;
}

/** What is to come may not stay off the paper without a word. */
export function comingBelow({ first, last }: Below): string {
  const coming = countIfs(compares(`${cell(1, first)}:${cell(1, last)}`, ">=", "CPTS_Situation"));
  return when(`${coming}>0`, quoted(texts.beyondPrint), empty);
}
