/** Synthèse, where charges are planned: what the financial year and the next leave once they are paid, and the lowest point of the cash. */
import { sum, toEuros } from "../../../agreement/money";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { synthesisTexts as texts } from "../../../texts/fr/workbook/synthesis";
import { toCompute } from "../../../texts/fr/workbook/common";
import { cell } from "../../address";
import { answer, body, head, hint, link, section } from "../../cells";
import { hasNoNumber, quoted, when } from "../../formula";
import { knownOrToEnter, shownSum } from "../../known-or-to-enter";
import { balanceWords } from "../budget/by-year";
import { onPlan } from "../budget/on-plan";
import type { PlanCheckSources } from "../checks/check";
import { presentYear } from "../plan-calculations/frame";
import type { YearOfPlan } from "../plan-calculations/year-of-plan";
import type { Page } from "./page";

export function addByBudget(page: Page): void {
  const { draft, plan } = page;
  if (plan === null) return;
  draft.skip();
  draft.add([section(texts.budget)]);
  draft.add(texts.budgetHead.map(head));
  plan.refs.years.forEach((year, index) => {
    if (year.place >= presentYear) addYear(page, plan, year, index);
  });
  addLowest(page, plan);
}

const incomes = ["secured", "atRisk", "otherSecured", "otherAtRisk"] as const;

function addYear({ draft }: Page, { refs }: PlanCheckSources, { facts }: YearOfPlan, index: number): void {
  const at = (id: string) => onPlan(refs.budget.cell(id, index));
  const { grant, other, charges, lacking } = facts;
  const income = sum([grant.secured, grant.atRisk, other.secured, other.atRisk]);
  const row = draft.nextRow;
  draft.add([
    link(at("label"), financialYearLabel(facts), "text"),
    link(incomes.map(at).join("+"), toEuros(income), "euros"),
    link(knownOrToEnter(at("charges"), at("unknownCharges")), shownSum(charges, lacking.charges), "euros"),
    link(at("balance"), toEuros(facts.balance), "euros"),
    balanceWords(cell(4, row), at("unknown"), facts),
  ]);
  draft.highlight({ range: cell(5, row), formula: `$${cell(4, row)}<0`, look: "warned" });
}

/** Without what the bank holds, no lowest point is known. */
function addLowest({ draft, assumptions, shown }: Page, { refs }: PlanCheckSources): void {
  const typed = assumptions.situation.bankBalance;
  const { amount, day } = refs.cash.cash.central.lowest;
  const place = refs.cash.lowest("central");
  const isKnown = shown.contract.choices.situation.bankBalance !== null;
  const withBalance = (formula: string) => when(hasNoNumber(typed), quoted(toCompute), formula);
  draft.add([
    body(texts.lowest),
    link(withBalance(place.amount), isKnown ? toEuros(amount) : toCompute, "euros"),
    body(null),
    hint(texts.onThe),
    answer(withBalance(place.day), isKnown ? day : toCompute, "date"),
  ]);
}
