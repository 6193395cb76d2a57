/** Calculs: one payment that the contract may make, with its day, its amounts and its reason. */
import { contractYears } from "../../../../agreement/contract-year";
import type { Day } from "../../../../agreement/day";
import { toEuros } from "../../../../agreement/money";
import { scenarios } from "../../../../funding/funding";
import type { PaymentKind } from "../../../../funding/payment-kinds";
import { earningDays } from "../../../../funding/time/earning-days";
import { kindWords, natureWords } from "../../../../texts/fr/workbook/common";
import { cell } from "../../../address";
import { body, calculation, type Content } from "../../../cells";
import { empty, isEmpty, quoted, unlessEmpty, when } from "../../../formula";
import { rowLabels } from "../../../row-labels";
import type { SheetDraft } from "../../../sheet-draft";
import { isOfUnknown, shownFormula } from "../dues/due";
import type { DueBlock } from "../dues/dues";
import { paymentColumns as columns, type PaymentColumn } from "./columns";
import { paymentFacts } from "./payment-facts";
import { amountFormula, dateFormula, figureFormula, type PaymentRow, ruleFormula, shareFormula } from "./payment-terms";
import { byDateContent } from "./by-date";
import type { PossiblePayment } from "./possible-payments";
import { numberOf, sentenceOf, type ReasonRefs } from "./reasons";
import type { RunRefs } from "../timetable/timetable";
import type { CalculationSources } from "../sources";

export interface PaymentSources extends CalculationSources {
  readonly runs: RunRefs;
  readonly dues: DueBlock;
  readonly reasons: ReasonRefs;
}

/** What the key of a payment is made from: its date times the step, plus its number. */
export interface Step {
  readonly cell: string;
  readonly value: number;
}

interface PaymentRows {
  readonly step: Step;
  /** All the keys, on this sheet. */
  readonly keys: string;
  /** The numbers of the payments made, by date. */
  readonly inOrder: readonly number[];
}

export function addPayment(
  draft: SheetDraft,
  payment: PossiblePayment,
  number: number,
  { step, keys, inOrder }: PaymentRows,
  sources: PaymentSources,
): void {
  const { scenario } = sources.model.contract.choices.time;
  const at = (column: PaymentColumn) => cell(columns[column], draft.nextRow);
  const row = rowOf(payment, at, sources);
  const { amount, kind, rule, date, share, figure } = paymentFacts(payment, scenario);
  const shareOfYear = shareFormula(row, sources);
  const figureOfAmount = figureFormula(row, sources);
  const key = `${at("date")}*${step.cell}+${at("number")}`;
  const keyFormula = when(`${at("shown")}=0`, when(`${at("unknown")}=0`, empty, key), key);
  const isUnknown = rule !== null && isOfUnknown(payment.facts);
  const isMade = isUnknown || amount(scenario) !== 0;
  const sentence = unlessEmpty(at("rule"), sources.reasons.sentence(at("rule"), at("figure"), at("share")));
  draft.add([
    ...labelsOf(row, kind, number),
    calculation(dateFormula(row, sources), date, "dateIfAny"),
    ...scenarios.map((one) => calculation(amountFormula(row, one), toEuros(amount(one)), "euros")),
    calculation(shownFormula(at, sources.scenario), toEuros(amount(scenario)), "euros"),
    calculation(keyFormula, isMade ? date * step.value + number : "", "integer"),
    byDateContent(keys, at("number"), inOrder[number - 1]),
    shareOfYear === null ? body("") : calculation(shareOfYear, share, "text"),
    figureOfAmount === null ? body("") : calculation(figureOfAmount, figure, "text"),
    calculation(ruleFormula(row, sources.reasons, sources), rule === null ? "" : numberOf(rule), "integer"),
    { ...calculation(sentence, rule === null ? "" : sentenceOf(rule, figure, share), "text"), role: "hint" },
    calculation(row.due("from"), runsFrom(payment, row, sources), "dateIfAny"),
    calculation(unlessNone(at("rule"), row.due("unknown")), isUnknown ? 1 : 0, "integer"),
  ]);
}

function rowOf(payment: PossiblePayment, at: (column: PaymentColumn) => string, sources: PaymentSources): PaymentRow {
  const { dues, runs } = sources;
  const isOfTables = payment.index < dues.table.length;
  const year = isOfTables ? (contractYears[payment.index % contractYears.length] ?? null) : null;
  const { line } = payment.facts.row;
  return {
    payment,
    year,
    due: (column) => dues.at(column, payment.index),
    run: (column) => runs.at(column, line, year ?? 1),
    shown: at("shown"),
    rule: at("rule"),
  };
}

function unlessNone(rule: string, unknown: string): string {
  return when(isEmpty(rule), "0", unknown);
}

/** As the row of the dues has it, whether or not anything is paid. */
function runsFrom({ facts }: PossiblePayment, { year }: PaymentRow, { runs }: PaymentSources): Day {
  return year === null || facts.closed !== undefined
    ? (facts.due?.running.from ?? facts.terms?.rest.date ?? 0)
    : earningDays(facts.row, runs.of(facts.row.line, year).running).from;
}

/** From the line to the number. */
function labelsOf({ payment, year, due, shown }: PaymentRow, kind: PaymentKind, number: number): readonly Content[] {
  const { row, contractYear } = payment.facts;
  const [line, part] = rowLabels(row);
  return [
    line,
    part,
    body(natureWords[row.nature === "secured" ? "secured" : "atRisk"]),
    year === null ? calculation(due("year"), contractYear, "integer") : body(year, "integer"),
    payment.kind === "balance"
      ? calculation(when(`${shown}<0`, quoted(kindWords.repayment), quoted(kindWords.balance)), kindWords[kind], "text")
      : body(kindWords[payment.kind]),
    body(number, "integer"),
  ];
}
