import { commonWords } from "../texts/fr/workbook/common";
import { check, type Content } from "./cells";
import { joined, quoted, when } from "./formula";
import type { WorkbookModel } from "./model";

/** The state of all checks, repeated at the head of each sheet so that nobody misses it. */
export function checksSummary({ checks: { failed } }: WorkbookModel): Content {
  const { checksHold, checksFail } = commonWords;
  const value = failed === 0 ? checksHold : `${checksFail}${failed}`;
  return check(when("CPTS_Controles=0", quoted(checksHold), joined(quoted(checksFail), "CPTS_Controles")), value);
}
