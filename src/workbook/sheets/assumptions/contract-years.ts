import { contractYears } from "../../../agreement/contract-year";
import { tiers } from "../../../agreement/schedule";
import type { YearOfContract } from "../../../funding/time/frame";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { scheduleRuleWords, timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { cell, cellOfRange, fixedRange, onSheet, withoutSheet } from "../../address";
import { body, calculation, head, hint, input, section, type Content } from "../../cells";
import { answers, hasNoNumber, isEmpty, numberIn, when } from "../../formula";
import type { DatedModel, WorkbookModel } from "../../model";
import type { NamePlan } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import type { YearRefs } from "../calculations/refs";
import type { ContractRefs } from "./contract";
import { typedTiersName } from "../schedule/mark-unknown";
import type { TermRefs } from "../schedule/terms";
import { validateCell } from "./field";
import type { PaymentRuleRefs } from "./payment-rules";
import { termFormula } from "./terms-by-year";

/** After the columns of every workbook, one for each schedule. */
const firstDaysColumn = 9;
const columns = { year: 1, from: 2, last: 3, to: 4, typedTier: 5, tier: 6, balance: 7, repayment: 8 } as const;

export interface ContractYearRefs extends YearRefs {
  /** How many days of each year are read in each schedule, by date, down one column each; none: there is one schedule. */
  readonly days: readonly string[];
  readonly typedTiers: NamePlan;
}

type Sources = ContractRefs &
  Pick<PaymentRuleRefs, "balanceLag" | "balanceDelay" | "contractEnd"> & { readonly termOf: TermRefs };

/** The five years: their days, their tiers, and when what is left of each is paid. */
export function addContractYears(draft: SheetDraft, model: DatedModel, sources: Sources): ContractYearRefs {
  const { layout, contract } = model;
  draft.skip();
  draft.add([section(texts.years), hint(texts.yearHelp)]);
  const dated = sources.firstDays === null ? [] : layout.schedules;
  draft.add([...texts.yearHead, ...dated.map(({ file }) => texts.daysHead(file.name))].map(head));
  const first = draft.nextRow;
  for (const year of contract.years) addYear(draft, year, first, model, sources);
  const last = draft.nextRow - 1;
  validateCell(draft, `${cell(columns.typedTier, first)}:${cell(columns.typedTier, last)}`, typedTier);
  const down = (column: number) => onSheet(sheetNames.assumptions, fixedRange(column, first, last));
  return {
    from: down(columns.from),
    to: down(columns.to),
    tier: down(columns.tier),
    balanceDate: down(columns.balance),
    repaymentDate: down(columns.repayment),
    days: dated.map((_, index) => down(firstDaysColumn + index)),
    typedTiers: tiersName(down(columns.typedTier)),
  };
}

function addYear(draft: SheetDraft, year: YearOfContract, first: number, model: DatedModel, sources: Sources): void {
  const row = draft.nextRow;
  const [signature, months] = [sources.signature, sources.monthsInYear].map(withoutSheet);
  const [number, to] = [cell(columns.year, row), cell(columns.to, row)];
  const delay = numberIn(withoutSheet(sources.balanceDelay));
  const closed = `MIN(${to},${withoutSheet(sources.contractEnd)})`;
  const lag = lagFormula(row, model, sources);
  const stated = model.contract.choices.time.tiers[year.year - 1] ?? null;
  const before = row === first ? "CPTS_Taille" : cell(columns.tier, row - 1);
  const typed = cell(columns.typedTier, row);
  draft.add([
    body(year.year, "integer"),
    calculation(`EDATE(${signature},${months}*(${number}-1))`, year.from, "date"),
    calculation(`${to}-1`, year.to - 1, "date"),
    calculation(`EDATE(${signature},${months}*${number})`, year.to, "date"),
    input(`tier:${year.year}`, stated, "integer"),
    calculation(when(isEmpty(typed), before, typed), year.tier, "integer"),
    calculation(`EDATE(${closed},${lag}+${delay})`, year.balanceDate, "date"),
    calculation(`EDATE(${closed},${lag})`, year.repaymentDate, "date"),
    ...daysContents(year, row, model, sources),
  ]);
}

/** The tiers typed alone, as long as the years have no dates. */
export function addTypedTiers(draft: SheetDraft, { funding }: WorkbookModel): NamePlan {
  draft.skip();
  draft.add([section(texts.years), hint(texts.yearHelp)]);
  draft.add([texts.yearHead[0], texts.yearHead[4]].map(head));
  const first = draft.nextRow;
  for (const year of contractYears) {
    const stated = funding.choices.time.tiers[year - 1] ?? null;
    draft.add([body(year, "integer"), input(`tier:${year}`, stated, "integer")]);
  }
  const last = draft.nextRow - 1;
  validateCell(draft, `${cell(2, first)}:${cell(2, last)}`, typedTier);
  return tiersName(onSheet(sheetNames.assumptions, fixedRange(2, first, last)));
}

function tiersName(refersTo: string): NamePlan {
  return { name: typedTiersName, refersTo, comment: texts.tiersByYear };
}

const typedTier = { prompt: texts.prompts.tier, rule: { kind: "whole", min: 1, max: tiers.length } } as const;

/** As typed, or as the schedule of the year's first day says. */
function lagFormula(row: number, { layout }: WorkbookModel, { balanceLag, firstDays, termOf }: Sources): string {
  const typed = withoutSheet(balanceLag);
  const days = firstDays === null ? [] : layout.schedules.map((_, index) => cell(firstDaysColumn + index, row));
  return when(hasNoNumber(typed), termFormula("balanceLag", days, termOf), typed);
}

/** How many days of the year each schedule counts for: all of them, none, or those from its first day to the next one. */
function daysContents(
  year: YearOfContract,
  row: number,
  { layout: { schedule: chosen, schedules } }: WorkbookModel,
  { scheduleRule, firstDays }: ContractRefs,
): readonly Content[] {
  if (firstDays === null) return [];
  const rule = withoutSheet(scheduleRule);
  const [from, to] = [cell(columns.from, row), cell(columns.to, row)];
  const whole = `${to}-${from}`;
  const { startOfYear, prorata } = scheduleRuleWords;
  return schedules.map((schedule, index) => {
    const first = withoutSheet(cellOfRange(firstDays, index));
    const next = schedules[index + 1] === undefined ? null : withoutSheet(cellOfRange(firstDays, index + 1));
    const begins = index === 0 ? from : `MAX(${from},MIN(${first},${to}))`;
    const ends = next === null ? to : `MAX(${from},MIN(${next},${to}))`;
    const hasBegun = index === 0 ? "1" : when(`${from}>=${first}`, "1", "0");
    const isOver = next === null ? "0" : when(`${from}>=${next}`, "1", "0");
    const atStart = `(${hasBegun}-${isOver})*(${whole})`;
    const otherwise = schedule === chosen ? whole : "0";
    const byDays = when(answers(rule, prorata), `${ends}-${begins}`, otherwise);
    const formula = when(answers(rule, startOfYear), atStart, byDays);
    const days = year.schedules.find((one) => one.schedule === schedule)?.days ?? 0;
    return calculation(formula, days, "integer");
  });
}
