import type { ContractYear } from "../../../../agreement/contract-year";
import type { Scenario } from "../../../../funding/funding";
import { partRulesOf } from "../../../../funding/part-rules";
import { inFull } from "../../../../texts/fr/payments";
import { no } from "../../../../texts/fr/workbook/common";
import type { AidKey } from "../../../input-key";
import { aidDay } from "../dues/aid-dues";
import { advancedShare } from "../dues/payment-terms";
import { cellOfRange } from "../../../address";
import type { DueColumn } from "../dues/columns";
import type { ClosedCells } from "../dues/due";
import type { PossiblePayment } from "./possible-payments";
import type { ReasonRefs } from "./reasons";
import type { RunColumn } from "../timetable/columns";
import type { CalculationSources } from "../sources";
import { empty, isEmpty, joined, quoted, unlessEmpty, when } from "../../../formula";
import { isNo, isYes } from "../../../yes-or-no";

/** A possible payment as its formulas see it. */
export interface PaymentRow {
  readonly payment: PossiblePayment;
  /** null: the day of a crisis or of an aid says its year. */
  readonly year: ContractYear | null;
  /** A cell of the row of the dues that it pays. */
  readonly due: (column: DueColumn) => string;
  /** A cell of the line's row of the year, in the block of the days. */
  readonly run: (column: RunColumn) => string;
  /** The amount under the scenario shown, and the rule, in the payment's own row. */
  readonly shown: string;
  readonly rule: string;
}

/** Which rule pays it; an empty text when nothing does. */
export function ruleFormula(row: PaymentRow, reasons: ReasonRefs, sources: CalculationSources): string {
  const { closed } = row.payment.facts;
  if (closed !== undefined) return closedRule(row, closed, reasons);
  const formula = row.payment.kind === "advance" ? advanceRule(row, reasons, sources) : restRule(row, reasons, sources);
  return when(`${row.due("counted")}=1`, formula, empty);
}

/** Nothing where « Années closes » has no such row. */
function closedRule({ payment, due, shown }: PaymentRow, closed: ClosedCells, reasons: ReasonRefs): string {
  if (payment.kind === "advance") return when(`${due("advance")}=0`, empty, reasons.rule("closedAdvance"));
  const paid = when(`${shown}<0`, reasons.rule("repayment"), reasons.rule("closedBalance"));
  return when(`${closed("settled")}=0`, empty, paid);
}

function advanceRule({ payment, run }: PaymentRow, reasons: ReasonRefs, sources: CalculationSources): string {
  const { advance } = partRulesOf(payment.facts.row);
  if (advance === null) return empty;
  const rule = when(`${run("first")}=1`, reasons.rule(advance.first), reasons.rule(advance.then));
  return advance.isMade === "always" ? rule : ifCareAdvanced(rule, empty, sources);
}

/** A balance below zero is an advance taken back. */
function restRule({ payment, shown, run }: PaymentRow, reasons: ReasonRefs, sources: CalculationSources): string {
  const { row } = payment.facts;
  if (payment.kind === "aid") return reasons.rule(aidOf(payment));
  const { advance, rest } = partRulesOf(row);
  const { rule, ruleAlone = rule } = rest;
  if (advance === null) return reasons.rule(ruleAlone);
  const whole = advance.isFirstApart
    ? when(`${run("share")}<1`, reasons.rule("balance"), reasons.rule(rule))
    : reasons.rule(rule);
  const paid =
    advance.isMade === "always" ? whole : ifCareAdvanced(reasons.rule(rule), reasons.rule(ruleAlone), sources);
  return when(`${shown}<0`, reasons.rule("repayment"), paid);
}

function ifCareAdvanced(then: string, otherwise: string, { time }: CalculationSources): string {
  return when(isYes(time.advanceUnscheduledCare ?? quoted(no)), then, otherwise);
}

/** When it is paid: on the day on which the line begins to run, or with the balance of the year. */
export function dateFormula({ payment, year, due, rule, shown }: PaymentRow, sources: CalculationSources): string {
  const { balanceDate, repaymentDate } = sources.time.years;
  const { closed } = payment.facts;
  const ofRest = (index: number) => {
    if (closed !== undefined) return closed("settled");
    const balance = cellOfRange(balanceDate, index);
    return payment.kind === "balance" ? when(`${shown}<0`, cellOfRange(repaymentDate, index), balance) : balance;
  };
  const isOnItsDay = payment.kind === "advance" || year === null;
  if (payment.kind === "aid") return when(isEmpty(rule), "0", aidDay(aidOf(payment), sources));
  return when(isEmpty(rule), "0", isOnItsDay ? due("from") : ofRest(year - 1));
}

function aidOf({ facts }: PossiblePayment): AidKey {
  return facts.row.line === "intent" ? "intentAid" : "startUpSupplement";
}

export function amountFormula({ payment, due }: PaymentRow, scenario: Scenario): string {
  switch (payment.kind) {
    case "advance":
      return due("advance");
    case "balance":
      return `ROUND(${due(scenario)}-${due("advance")},2)`;
    case "variable":
    case "crisis":
    case "aid":
    case "repayment":
      return due(scenario);
  }
}

/** The share of the year that it is for, in words; null: it is never prorated. */
export function shareFormula(row: PaymentRow, { time }: CalculationSources): string | null {
  const { payment, year, run, rule } = row;
  if (year === null || payment.facts.closed !== undefined) return null;
  const words = run(payment.kind === "advance" ? "plannedWords" : "words");
  const ifPaid = (formula: string) => unlessEmpty(rule, formula);
  switch (partRulesOf(payment.facts.row).prorated) {
    case "always":
    case "ifCut":
      return ifPaid(words);
    case "asVariable":
      return ifPaid(when(isNo(time.prorateVariable), when(`${run("share")}>0`, empty, words), words));
    case "asPlan":
      return time.crises === null ? null : ifPaid(when(isYes(time.crises.proratePlan), words, empty));
    case "never":
      return null;
  }
}

/** The part of the amount that it is, in words; null: none of its rules says one. */
export function figureFormula(row: PaymentRow, { time }: CalculationSources): string | null {
  const { payment, year, run, rule, shown } = row;
  const { advance } = partRulesOf(payment.facts.row);
  if (year === null || advance === null || payment.facts.closed !== undefined) return null;
  const advanced = advancedShare(advance, run("first"), year, time);
  if (payment.kind === "advance") {
    const words = percent(advanced);
    if (!advance.isFirstApart) return unlessEmpty(rule, words);
    const first = when(`${advanced}=1`, quoted(inFull), joined(quoted("à "), words));
    return unlessEmpty(rule, when(`${run("first")}=1`, first, words));
  }
  if (!advance.isFirstApart) return null;
  const whole = when(`${shown}<0`, empty, percent(`(1-${advanced})`));
  return unlessEmpty(rule, when(`${run("share")}<1`, empty, whole));
}

/** As French writes it, whatever the language of the program. */
function percent(share: string): string {
  const inHundredths = joined(`ROUND(${share}*100,2)`, empty);
  return joined(`SUBSTITUTE(${inHundredths},${quoted(".")},${quoted(",")})`, quoted("\u00a0%"));
}
