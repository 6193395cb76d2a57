/** Budget: what is spent by class of accounts, each financial year in a column. */
import { noMoney, sum, toEuros } from "../../../agreement/money";
import type { Budget, BudgetYear } from "../../../budget/budget";
import { unknownIn } from "../../../budget/spending";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { budgetPageTexts as texts } from "../../../texts/fr/workbook/budget-page";
import { cell, fixedColumn } from "../../address";
import { body, head, link, section, total, totalLabel } from "../../cells";
import { countIfs, equals, sumIfs } from "../../formula";
import { knownOrToEnter, shownSum, totalOfKnown } from "../../known-or-to-enter";
import type { SheetDraft } from "../../sheet-draft";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import { lackingCharges } from "../plan-calculations/lacking";
import { onPlan } from "./on-plan";

const classes = Object.entries(texts.classNames);
const classColumn = 2;
const firstYear = 3;

export function addByClass(
  draft: SheetDraft,
  { years, blocks, frame, budget }: PlanRefs,
  spent: Budget["spending"],
): void {
  const { spending } = blocks;
  draft.skip();
  draft.add([section(texts.classes)]);
  draft.add([
    head(texts.charges),
    head(texts.classHead),
    ...years.map(({ facts, place }) => ({
      ...head(financialYearLabel(facts)),
      formula: onPlan(frame.years.cell("label", place)),
    })),
  ]);
  const first = draft.nextRow;
  for (const [code, name] of classes) {
    const own = equals(onPlan(spending.down("class")), fixedColumn(classColumn, draft.nextRow));
    const lacking = (place: number) => countIfs(...lackingCharges(spending, place, onPlan), own);
    draft.add([
      body(name),
      body(code),
      ...years.map(({ facts, place }) =>
        link(
          knownOrToEnter(sumIfs(onPlan(spending.down(`year${place}`)), own), lacking(place)),
          shownSum(
            spentOn(code, facts),
            unknownIn(facts, spent).filter(({ account }) => account.startsWith(code)).length,
          ),
          "euros",
        ),
      ),
    ]);
  }
  const last = draft.nextRow - 1;
  draft.add([
    totalOfKnown(
      `SUM(${onPlan(budget.down("unknownCharges"))})`,
      years.reduce((all, { facts }) => all + facts.lacking.charges, 0),
    ),
    totalLabel(""),
    ...years.map(({ facts }, index) => {
      const column = firstYear + index;
      return total(`SUM(${cell(column, first)}:${cell(column, last)})`, toEuros(facts.charges), "euros");
    }),
  ]);
}

function spentOn(code: string, { accounts }: BudgetYear) {
  const own = accounts.filter(({ account }) => account.startsWith(code));
  return own.length === 0 ? noMoney : sum(own.map(({ amount }) => amount));
}
