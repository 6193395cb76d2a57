/** Calculs: the figures of the day, each in a cell with a name. */
import { lineNames } from "../../../../agreement/line-names";
import { noMoney, toEuros, type Cents } from "../../../../agreement/money";
import { partNames } from "../../../../agreement/part-names";
import { advanceToFinanceOf } from "../../../../funding/situation/advance-to-finance";
import { safeTermsOf } from "../../../../funding/situation/safe-to-spend";
import { expectedPaymentsOf } from "../../../../funding/time/unknown-payments";
import { unknownPaidIn } from "../../../../funding/situation/unknown-in";
import type { SituationOfContract } from "../../../../funding/situation/situation";
import { natureWords, sheetNames } from "../../../../texts/fr/workbook/common";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { fixedCell, onSheet, withoutSheet } from "../../../address";
import { body, calculation, hint, section, type Content } from "../../../cells";
import { compares, countIfs, empty, hasNoNumber, holds, inColumn, isEmpty, sumIfs, when } from "../../../formula";
import type { CellValue } from "../../../plan";
import type { ShownContract } from "../../../shown-contract";
import type { SheetDraft } from "../../../sheet-draft";
import type { Format } from "../../../styles";
import { unknownPayments, unknownRights } from "../../../unknown-counts";
import type { CalculationRefs } from "../refs";
import type { CalculationSources } from "../sources";
import type { DayRefs } from "./days";
import type { EveRefs } from "./eves";
import type { LineRefs } from "./lines";
import type { TwelveMonthRefs } from "./months";
import { onThisSheet } from "./on-this-sheet";

const valueColumn = 2;

export type FigureId = keyof typeof texts.labels;

interface FigureSources {
  readonly situation: SituationOfContract;
  readonly shown: ShownContract;
  readonly days: DayRefs;
  readonly months: TwelveMonthRefs;
  readonly lines: LineRefs;
  readonly eves: EveRefs;
  /** What is tied in the fixed part, by year; null: nothing is. */
  readonly tied: string | null;
  readonly refs: CalculationRefs;
}

/** A figure: its formula, from where the others are, and its value. */
interface Figure {
  readonly formula: string;
  readonly value: CellValue;
  readonly format: Format;
}

/** Returns where each is, from any sheet. */
export function addFigures(
  draft: SheetDraft,
  sources: FigureSources,
  calculations: CalculationSources,
): Readonly<Record<FigureId, string>> {
  draft.skip();
  draft.add([section(texts.figures)]);
  const ids = Object.keys(texts.labels) as readonly FigureId[];
  const first = draft.nextRow;
  const here = (id: FigureId) => fixedCell(valueColumn, first + ids.indexOf(id));
  const figures = figuresOf(sources, calculations, here);
  for (const id of ids)
    draft.add([body(texts.labels[id]), contentOf(figures[id]), id === "safe" ? hint(texts.safeHelp) : undefined]);
  return Object.fromEntries(ids.map((id) => [id, onSheet(sheetNames.calculations, here(id))])) as Readonly<
    Record<FigureId, string>
  >;
}

function contentOf({ formula, value, format }: Figure): Content {
  return calculation(formula, value, format);
}

type Place = (id: FigureId) => string;

function figuresOf(
  sources: FigureSources,
  calculations: CalculationSources,
  here: Place,
): Readonly<Record<FigureId, Figure>> {
  return {
    ...yearFigures(sources, calculations, here),
    ...nextFigures(sources, here),
    ...sumFigures(sources),
    ...safeFigures(sources, calculations, here),
    ...worstFigures(sources),
  };
}

const date = (formula: string, value: CellValue): Figure => ({ formula, value, format: "date" });
const money = (formula: string, amount: Cents): Figure => ({ formula, value: toEuros(amount), format: "euros" });

const count = (formula: string, value: number): Figure => ({ formula, value, format: "integer" });

/** The dues as the formulas of their own sheet write them. */
function onThisSheetDues({ unknown, from, to }: CalculationRefs["dues"]) {
  return { unknown: withoutSheet(unknown), from: withoutSheet(from), to: withoutSheet(to) };
}

function yearFigures({ situation, days, refs }: FigureSources, { time }: CalculationSources, here: Place) {
  const { contractYear: year } = situation;
  const { from, to } = time.years;
  const isWithin = (then: string) =>
    when(`${days.day}<${refs.signature}`, empty, when(`${days.day}>=MIN(MAX(${to}),${time.contractEnd})`, empty, then));
  return {
    year: {
      formula: isWithin(`MATCH(${days.day},${from},1)`),
      value: year?.year ?? "",
      format: "integer",
    } as const,
    yearFrom: date(when(isEmpty(here("year")), empty, inColumn(from, here("year"))), year?.from ?? ""),
    yearLast: date(
      when(isEmpty(here("year")), empty, `MIN(${inColumn(to, here("year"))},${time.contractEnd})-1`),
      year ? year.to - 1 : "",
    ),
  };
}

function nextFigures({ situation: { next, day }, shown, days, refs }: FigureSources, here: Place) {
  const paid = onThisSheet(refs.payments);
  const expected = expectedPaymentsOf(shown.contract, shown.scenario);
  const rank = expected.filter((one) => one.date < day).length + 1;
  const on = (nature: string) =>
    when(
      isEmpty(here("nextDate")),
      "0",
      sumIfs(paid.shown, [paid.date, here("nextDate")], holds(paid.certainty, nature)),
    );
  const found = inColumn(paid.date, inColumn(paid.byDate, here("nextRank")));
  return {
    nextRank: {
      formula: `${countIfs(compares(paid.date, "<", days.day), compares(paid.key, ">", "0"))}+1`,
      value: rank,
      format: "integer",
    } as const,
    nextDate: date(when(`${here("nextRank")}>COUNT(${paid.key})`, empty, found), next?.date ?? ""),
    nextSecured: money(on(natureWords.secured), next?.secured ?? noMoney),
    nextAtRisk: money(on(natureWords.atRisk), next?.atRisk ?? noMoney),
    nextTotal: money(`${here("nextSecured")}+${here("nextAtRisk")}`, next?.total ?? noMoney),
    nextUnknown: count(
      when(isEmpty(here("nextDate")), "0", unknownPayments(paid, [paid.date, here("nextDate")])),
      next?.unknown ?? 0,
    ),
  };
}

function sumFigures({ situation, days, months, lines, refs }: FigureSources) {
  const { twelveMonths, financialYear, receivedSecure } = situation;
  const { rights, deferred, accrued } = financialYear;
  const paid = onThisSheet(refs.payments);
  const all = (range: string) => `ROUND(SUM(${withoutSheet(range)}),2)`;
  const received = sumIfs(paid.shown, compares(paid.date, "<", days.day), holds(paid.certainty, natureWords.secured));
  return {
    monthsSecured: money(all(months("secured")), twelveMonths.secured),
    monthsAtRisk: money(all(months("atRisk")), twelveMonths.atRisk),
    monthsTotal: money(all(months("total")), twelveMonths.total),
    monthsUnknown: count(`SUM(${withoutSheet(months("unknown"))})`, twelveMonths.unknown),
    rightsSecured: money(all(lines("secured")), rights.secured),
    rightsAtRisk: money(all(lines("atRisk")), rights.atRisk),
    rightsTotal: money(all(lines("rights")), rights.total),
    rightsUnknown: count(unknownRights(onThisSheetDues(refs.dues), days), financialYear.unknown),
    deferred: money(all(lines("deferred")), deferred),
    accrued: money(all(lines("accrued")), accrued),
    receivedSecure: money(received, receivedSecure),
  };
}

function safeFigures(
  { shown, days, tied, refs, situation }: FigureSources,
  { assumptions, model }: CalculationSources,
  here: Place,
) {
  const { situation: inputs } = assumptions;
  const { bankBalance, commitments } = model.contract.choices.situation;
  const paid = onThisSheet(refs.payments);
  const terms = safeTermsOf(shown.contract, shown.ledger.payments, situation.financialYear);
  const coming = sumIfs(
    paid.shown,
    compares(paid.date, ">=", days.day),
    compares(paid.date, "<", days.to),
    holds(paid.certainty, natureWords.secured),
    compares(paid.shown, ">", "0"),
  );
  const envelope = sumIfs(
    paid.shown,
    holds(paid.line, lineNames.access.fr),
    holds(paid.part, partNames.earmarked.fr),
    compares(paid.date, "<", days.to),
  );
  const takenBack = sumIfs(
    paid.shown,
    compares(paid.date, ">=", days.day),
    compares(paid.shown, "<", "0"),
    compares(paid.runsFrom, "<", days.to),
  );
  const isEmptyBalance = hasNoNumber(inputs.bankBalance);
  const kept = [here("commitments"), here("earmarked"), here("toGiveBack")].join("-");
  return {
    bankBalance: {
      formula: when(isEmptyBalance, empty, inputs.bankBalance),
      value: bankBalance === null ? "" : toEuros(bankBalance),
      format: "euros",
    } as const,
    receipts: money(coming, terms.receipts),
    commitments: money(`SUM(${inputs.commitments})`, commitments),
    earmarked: money(
      `MAX(0,ROUND(${envelope}${tied === null ? "" : `+SUM(${tied})`}-SUM(${inputs.earmarkedSpent}),2))`,
      terms.earmarked,
    ),
    toGiveBack: money(`0-${takenBack}`, terms.toGiveBack),
    safe: {
      formula: when(isEmpty(here("bankBalance")), empty, `ROUND(${here("bankBalance")}+${here("receipts")}-${kept},2)`),
      value: situation.safeToSpend === null ? "" : toEuros(situation.safeToSpend.amount),
      format: "euros",
    } as const,
    safeUnknown: count(
      unknownPayments(paid, compares(paid.date, ">=", days.day), compares(paid.date, "<", days.to)),
      unknownPaidIn({ from: situation.day, to: situation.financialYear.to }, shown.contract),
    ),
  };
}

function worstFigures({ shown, eves }: FigureSources) {
  const worst = advanceToFinanceOf(shown.contract, shown.ledger);
  return {
    worst: money(`MAX(0,MAX(${eves.behind}))`, worst?.amount ?? noMoney),
    worstDay: date(when(`COUNT(${eves.worst})=0`, empty, `MIN(${eves.worst})-1`), worst?.day ?? ""),
  };
}
