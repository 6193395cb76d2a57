/** Calculs budget: the rows of the sheet Charges. */
import { lineNames } from "../../../agreement/line-names";
import { noMoney, toEuros } from "../../../agreement/money";
import { envelopeName } from "../../../budget/envelope-names";
import type { Charge } from "../../../budget/planned";
import type { Spending } from "../../../budget/spending";
import { financialYearOf } from "../../../funding/situation/financial-years";
import { priceWords } from "../../../texts/fr/workbook/plan-inputs";
import { answers, when } from "../../formula";
import type { At } from "./block";
import type { Frame } from "./frame";
import { monthNumber, monthNumberOf } from "./months";
import { sameDown } from "./same-down";
import type { PlanSources } from "./sources";
import { emptySpending, type SpendingFact, type SpendingFormulas, type SpendingRow } from "./spending-row";
import { envelopeOf, lacks, number, toTheCent, trimmed, typedIn, unlessUndated, words } from "./typed";

export function chargeRows(sources: PlanSources, frame: Frame): readonly SpendingRow[] {
  const { spending, planned } = sources.budget;
  const formulas = sameDown((at) => formulasOf(at, sources, frame));
  return Array.from({ length: sources.inputs.charges.rows }, (_, index) => ({
    rank: index + 1,
    fact: factOf(planned.charges[index], spending[index], sources),
    formulas,
    given: null,
  }));
}

/** @param spent of the charges, what is spent comes first, in their order */
function factOf(charge: Charge | undefined, spent: Spending | undefined, { shown }: PlanSources): SpendingFact {
  if (charge === undefined) return { ...emptySpending, envelope: lineNames.operating.fr };
  const { label, envelope, account, line, key, action, price, indexation } = charge;
  const lastMonth = shown.contract.choices.time.financialYearEnd;
  const [first, last] = [monthNumber(charge.first), monthNumber(charge.last)];
  return {
    ...{ account, line, indexation },
    label: trimmed(label),
    action: trimmed(action),
    envelope: envelopeName(envelope),
    key: trimmed(key ?? ""),
    amount: toEuros(price.amount ?? noMoney),
    unit: price.mode === "monthly" ? 1 : 0,
    span: { first, last, firstWeight: 1, lastWeight: 1, weight: last - first + 1 },
    begun: monthNumber(financialYearOf(charge.first, lastMonth).from),
    isUnknown: price.amount === null ? 1 : 0,
    months: spent?.months ?? [],
  };
}

function formulasOf(at: At, { inputs, refs }: PlanSources, { monthsInYear }: Frame): SpendingFormulas {
  const typed = typedIn(inputs.charges, at("rank"));
  const [amount, mode] = [toTheCent(typed("amount")), typed("mode")];
  const [first, last] = [typed("first"), typed("last")];
  const isByQuantity = answers(mode, priceWords.quantity);
  const begun = refs.yearEnd.firstDayOf(first);
  return {
    label: words(typed("label")),
    envelope: envelopeOf(typed("mission")),
    account: words(typed("account")),
    line: words(typed("line")),
    key: words(typed("key")),
    action: words(typed("action")),
    amount: when(isByQuantity, `ROUND(${number(typed("quantity"))}*${amount},2)`, amount),
    unit: when(answers(mode, priceWords.monthly), "1", "0"),
    indexation: number(typed("indexation")),
    first: unlessUndated(first, monthNumberOf(first, monthsInYear)),
    last: when(`${number(last)}=0`, at("first"), monthNumberOf(last, monthsInYear)),
    firstWeight: when(`${at("first")}=0`, "0", "1"),
    lastWeight: at("firstWeight"),
    weight: when(`${at("first")}=0`, "0", `MAX(0,${at("last")}-${at("first")}+1)`),
    begun: unlessUndated(first, monthNumberOf(begun, monthsInYear)),
    isUnknown: unlessUndated(first, lacks(typed("amount"), when(isByQuantity, lacks(typed("quantity"), "0"), "0"))),
  };
}
