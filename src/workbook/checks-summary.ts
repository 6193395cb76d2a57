import { failedChecksOf } from "../budget/checks";
import type { Budget } from "../budget/budget";
import { commonWords } from "../texts/fr/workbook/common";
import { check, type Content } from "./cells";

/** The state of all checks, repeated at the head of each sheet so that nobody misses it. */
export function checksSummary(budget: Budget): Content {
  const { checksHold, checksFail } = commonWords;
  const failed = failedChecksOf(budget);
  const value = failed === 0 ? checksHold : `${checksFail}${failed}`;
  return check(`IF(CPTS_Controles=0,"${checksHold}","${checksFail}"&CPTS_Controles)`, value);
}
