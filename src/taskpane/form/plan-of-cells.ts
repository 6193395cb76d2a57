import { pageIds } from "../../budget/pages";
import { textOfRules } from "../../budget/ledger/text-of-rules";
import { Refused } from "../../refusal/refused";
import type { FoundWorkbook } from "../../workbook/found";
import { countEntries } from "../../workbook/reading/plan/entries";
import { pagesIn } from "../../workbook/reading/plan/pages";
import { holdsPlan } from "../../workbook/reading/plan/plan-in-workbook";
import { rulesInWorkbook } from "../../workbook/reading/plan/rules-in-workbook";
import { yearsInWorkbook } from "../../workbook/reading/plan/years-in-workbook";
import { writeYears } from "../time/years-of-plan";
import type { FormState } from "./form-state";

/** What the cells say of the budget beside the grant. A fault of its tables is a build's to say: the form goes without. */
export function planOfCells(workbook: FoundWorkbook): FormState {
  const isThere = holdsPlan(workbook);
  try {
    const pages = isThere ? pagesIn(workbook) : [];
    const rules = isThere ? rulesInWorkbook(workbook) : null;
    return {
      "plan:wanted": isThere,
      "plan:rows": String(isThere ? countEntries(workbook) : 0),
      "plan:years": writeYears(yearsInWorkbook(workbook)),
      ...(rules !== null && { "ledger:rules": textOfRules(rules) }),
      ...Object.fromEntries(pageIds.map((page) => [`plan:page:${page}`, pages.includes(page)])),
    };
  } catch (error) {
    if (error instanceof Refused) return { "plan:wanted": isThere };
    throw error;
  }
}
