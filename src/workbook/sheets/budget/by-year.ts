/** Budget: each financial year in one row, its balance in words, and the rate that balances it. */
import { toEuros } from "../../../agreement/money";
import type { BudgetYear } from "../../../budget/budget";
import { financialYearLabel } from "../../../funding/situation/financial-years";
import { toEnter } from "../../../texts/fr/workbook/common";
import { budgetPageTexts as texts } from "../../../texts/fr/workbook/budget-page";
import { cell } from "../../address";
import { check, head, hint, link, section, type Content } from "../../cells";
import { joined, quoted, unlessEmpty, when } from "../../formula";
import { knownOrToEnter } from "../../known-or-to-enter";
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
    const count = (id: CountId) => onPlan(budget.cell(id, index));
    draft.add(
      ids.map((id) => {
        const source = onPlan(budget.cell(id === "words" ? "balance" : id, index));
        return contentOf(id, facts, { source, count }, draft.nextRow);
      }),
    );
  });
  const words = ids.indexOf("words") + 1;
  const range = `${cell(words, first)}:${cell(words, draft.nextRow - 1)}`;
  draft.highlight({ range, formula: `$${cell(ids.indexOf("balance") + 1, first)}<0`, look: "warned" });
  for (const sentence of texts.rateHelp) draft.add([hint(sentence)]);
}

interface Read {
  readonly source: string;
  /** How many amounts the year lacks, in all or of a kind. */
  readonly count: (id: CountId) => string;
}

type CountId = "unknown" | "unknownOther" | "unknownCharges";

function contentOf(id: keyof typeof texts.yearHead, year: BudgetYear, { source, count }: Read, row: number): Content {
  switch (id) {
    case "label":
      return link(source, financialYearLabel(year), "text");
    case "requiredRate":
      return link(unlessEmpty(source, `MAX(0,${source})`), shownRate(year), "rate");
    case "words":
      return balanceWords(cell(ids.indexOf("balance") + 1, row), count("unknown"), year);
    case "charges":
      return knownOf(id, year, source, count("unknownCharges"), year.lacking.charges);
    case "otherAtRisk":
      return knownOf(id, year, source, count("unknownOther"), year.lacking.other);
    case "balance":
    case "secured":
    case "atRisk":
    case "otherSecured":
      return link(source, amounts[id](year), "euros");
  }
}

/** Under 0 %, no rate is needed. */
function shownRate({ requiredRate }: BudgetYear): number | string {
  return requiredRate === null ? "" : Math.max(0, requiredRate);
}

/** What is known of an amount, or else « à saisir ». */
function knownOf(id: AmountId, year: BudgetYear, source: string, unknown: string, lacking: number): Content {
  const amount = amounts[id](year);
  return link(knownOrToEnter(source, unknown), amount === 0 && lacking > 0 ? toEnter : amount, "euros");
}

/** A balance that lacks an amount is neither a surplus nor a shortfall. */
export function balanceWords(balance: string, unknown: string, year: BudgetYear): Content {
  const { surplus, shortfall, even } = texts;
  const known = when(`${balance}<0`, quoted(shortfall), when(`${balance}>0`, quoted(surplus), quoted(even)));
  const formula = when(`${unknown}>0`, joined(unknown, quoted(` ${toEnter}`)), known);
  const word = year.balance < 0 ? shortfall : year.balance > 0 ? surplus : even;
  return check(formula, year.unknown > 0 ? `${year.unknown} ${toEnter}` : word);
}
