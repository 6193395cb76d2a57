/** Budget: each financial year in one row, its balance in words, and the rate that balances it. */
import { toEuros } from "../../../agreement/money";
import type { BudgetYear } from "../../../budget/budget";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { budgetPageTexts as texts } from "../../../texts/fr/workbook/budget-page";
import { cell } from "../../address";
import { calculation, head, hint, link, section, type Content } from "../../cells";
import { quoted, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import type { PlanRefs } from "../plan-calculations/plan-calculations";
import { onPlan } from "./on-plan";

const ids = Object.keys(texts.yearHead) as readonly (keyof typeof texts.yearHead)[];
type AmountId = Exclude<keyof typeof texts.yearHead, "label" | "words" | "requiredRate">;

const amounts: Readonly<Record<AmountId, (year: BudgetYear) => number>> = {
  secured: ({ grant }) => toEuros(grant.secured),
  atRisk: ({ grant }) => toEuros(grant.atRisk),
  otherSecured: ({ other }) => toEuros(other.secured),
  otherAtRisk: ({ other }) => toEuros(other.atRisk),
  charges: ({ charges }) => toEuros(charges),
  balance: ({ balance }) => toEuros(balance),
};

export function addByYear(draft: SheetDraft, { years, budget }: PlanRefs): void {
  draft.skip();
  draft.add([section(texts.years)]);
  draft.add(ids.map((id) => head(texts.yearHead[id])));
  const first = draft.nextRow;
  years.forEach(({ facts }, index) => {
    draft.add(
      ids.map((id) => contentOf(id, facts, onPlan(budget.cell(id === "words" ? "balance" : id, index)), draft.nextRow)),
    );
  });
  const words = ids.indexOf("words") + 1;
  const range = `${cell(words, first)}:${cell(words, draft.nextRow - 1)}`;
  draft.highlight({ range, formula: `$${cell(ids.indexOf("balance") + 1, first)}<0`, look: "warned" });
  for (const sentence of texts.rateHelp) draft.add([hint(sentence)]);
}

function contentOf(id: keyof typeof texts.yearHead, year: BudgetYear, source: string, row: number): Content {
  switch (id) {
    case "label":
      return link(source, financialYearLabel(year), "text");
    case "requiredRate":
      return link(source, year.requiredRate ?? "", "rate");
    case "words":
      return wordsContent(cell(ids.indexOf("balance") + 1, row), year);
    case "balance":
      return link(source, amounts[id](year), "euros");
    case "secured":
    case "atRisk":
    case "otherSecured":
    case "otherAtRisk":
    case "charges":
      return link(source, amounts[id](year), "euros");
  }
}

function wordsContent(balance: string, year: BudgetYear): Content {
  const { surplus, shortfall, even } = texts;
  const formula = when(`${balance}<0`, quoted(shortfall), when(`${balance}>0`, quoted(surplus), quoted(even)));
  return calculation(formula, year.balance < 0 ? shortfall : year.balance > 0 ? surplus : even, "text");
}
