/** What must hold of the five years whatever is typed, and what a reader should know of them. */
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { scenarios } from "../../../funding/funding";
import { expectedPaymentsOf } from "../../../funding/time/unknown-payments";
import { paymentsOf } from "../../../funding/time/payments";
import { checkTexts as texts } from "../../../texts/fr/workbook/checks";
import { kindWords, natureWords } from "../../../texts/fr/workbook/common";
import { cellOfRange } from "../../address";
import { zero, type Check, type TimeSources } from "./check";
import { compares, countIfs, holds, isEmpty, sumIfs, when, type Test } from "../../formula";

/** Sums of the same money, cut otherwise. */
export function timeChecks(time: TimeSources): readonly Check[] {
  const { refs, payments, financialYears } = time;
  const { contract, ledger } = time.shown;
  const perScenario = scenarios.map((scenario) => {
    const value = sum(contract.dues.map(({ amounts }) => amounts[scenario]));
    const { dues, payments } = refs;
    return same(
      texts.paidIsDue(texts.scenario[scenario]),
      `SUM(${dues.due(scenario)})`,
      `SUM(${payments.amount(scenario)})`,
      value,
    );
  });
  const due = sum(ledger.accruals.map(({ total }) => total));
  const [owed, paid] = [`SUM(${refs.dues.shown})`, `SUM(${refs.payments.shown})`];
  return [
    ...perScenario,
    advanceAndBalance(time),
    zero(texts.signature, when(isEmpty("CPTS_Signature"), "1", "0"), 0, texts.signatureHelp),
    same(texts.rightsByFinancialYear, owed, financialYears.rights, due),
    same(texts.cashByFinancialYear, paid, financialYears.cash, due),
    same(texts.cashByMonth, paid, `SUM(${payments.cash})`, due),
  ];
}

/** What is right but worth knowing. */
export function timeInformations({ shown, refs }: TimeSources): readonly Check[] {
  const { contract, scenario } = shown;
  const { key, date } = refs.payments;
  const end = cellOfRange(refs.years.to, contract.years.length - 1);
  const paid = (test: Test) => countIfs(compares(key, ">", "0"), test);
  const isOutside = (day: number) => day < contract.signature || contract.years.every(({ to }) => day >= to);
  const outside = expectedPaymentsOf(contract, scenario).filter((one) => isOutside(one.date)).length;
  return [
    zero(
      texts.outside,
      `${paid(compares(date, "<", refs.signature))}+${paid(compares(date, ">=", end))}`,
      outside,
      texts.outsideHelp,
    ),
    zero(texts.unknownInTime, `SUM(${refs.dues.unknown})`, contract.unknown.length, texts.unknownInTimeHelp),
    ...(refs.calendar
      ? [zero(texts.lateStarts, refs.calendar.formula, refs.calendar.count, texts.lateStartsHelp)]
      : []),
  ];
}

/** Rounded, since binary sums leave dust. */
function same(label: string, expected: string, found: string, amount: Cents): Check {
  const value = toEuros(amount);
  return {
    label,
    expected: { formula: `ROUND(${expected},2)`, value },
    found: { formula: `ROUND(${found},2)`, value },
    format: "euros",
    help: texts.sumsHelp,
  };
}

/** An advance and its balance come from one split: with nothing else, they make the parts that no result touches. */
function advanceAndBalance({ shown, refs }: TimeSources): Check {
  const { dues, payments } = refs;
  const ofKind = (kind: keyof typeof kindWords) => sumIfs(payments.shown, holds(payments.kind, kindWords[kind]));
  const secured = sumIfs(dues.shown, holds(dues.nature, natureWords.secured));
  const kinds = ["advance", "balance", "repayment"];
  const paid = paymentsOf(shown.contract, shown.scenario).filter(({ kind }) => kinds.includes(kind));
  return same(
    texts.advanceAndBalance,
    `${secured}-${ofKind("crisis")}-${ofKind("aid")}`,
    `${ofKind("advance")}+${ofKind("balance")}+${ofKind("repayment")}`,
    sum(paid.map(({ amount }) => amount)),
  );
}
