import { tiers } from "../../../agreement/schedule";
import type { YearOfContract } from "../../../funding/time/frame";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { scheduleRuleWords, timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { cell, fixedRange, onSheet, withoutSheet } from "../../address";
import { body, calculation, head, hint, input, section, type Content } from "../../cells";
import { isEmpty, says, when } from "../../formula";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import type { YearRefs } from "../calculations/refs";
import type { ContractRefs } from "./contract";
import { validateCell } from "./field";
import type { PaymentRuleRefs } from "./payment-rules";

const columns = { year: 1, from: 2, last: 3, to: 4, typedTier: 5, tier: 6, balance: 7, weight: 8 } as const;

export interface ContractYearRefs extends YearRefs {
  /** The share of the earlier of the two tables in each year; null: there is one table. */
  readonly weight: string | null;
}

type Sources = ContractRefs & Pick<PaymentRuleRefs, "balanceLag" | "balanceDelay">;

/** The five years: their days, their tiers, and when what is left of each is paid. */
export function addContractYears(draft: SheetDraft, model: WorkbookModel, sources: Sources): ContractYearRefs {
  const { layout, contract } = model;
  draft.skip();
  draft.add([section(texts.years), hint(texts.yearHelp)]);
  const weightHead = layout.byDate === null ? [] : [texts.weightHead(layout.byDate.earlier.file.id)];
  draft.add([...texts.yearHead, ...weightHead].map(head));
  const first = draft.nextRow;
  for (const year of contract.years) addYear(draft, year, first, model, sources);
  const last = draft.nextRow - 1;
  validateCell(draft, `${cell(columns.typedTier, first)}:${cell(columns.typedTier, last)}`, {
    prompt: texts.prompts.tier,
    rule: { kind: "whole", min: 1, max: tiers.length },
  });
  const down = (column: number) => onSheet(sheetNames.assumptions, fixedRange(column, first, last));
  return {
    from: down(columns.from),
    to: down(columns.to),
    tier: down(columns.tier),
    balanceDate: down(columns.balance),
    weight: layout.byDate === null ? null : down(columns.weight),
  };
}

function addYear(draft: SheetDraft, year: YearOfContract, first: number, model: WorkbookModel, sources: Sources): void {
  const row = draft.nextRow;
  const [signature, months] = [sources.signature, sources.monthsInYear].map(withoutSheet);
  const [number, to] = [cell(columns.year, row), cell(columns.to, row)];
  const [lag, delay] = [sources.balanceLag, sources.balanceDelay].map(withoutSheet);
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
    calculation(`EDATE(${to},${lag}+${delay})`, year.balanceDate, "date"),
    weightContent(year, row, model, sources),
  ]);
}

/** How much of the year is read in the earlier table: all of it, nothing, or the days before the later one. */
function weightContent(
  { schedules }: YearOfContract,
  row: number,
  { layout: { schedule: chosen, byDate } }: WorkbookModel,
  { scheduleRule, change }: ContractRefs,
): Content | undefined {
  if (byDate === null || change === null) return undefined;
  const [rule, day] = [withoutSheet(scheduleRule), withoutSheet(change)];
  const [from, to] = [cell(columns.from, row), cell(columns.to, row)];
  const { startOfYear, prorata } = scheduleRuleWords;
  const days = `(MAX(${from},MIN(${day},${to}))-${from})/(${to}-${from})`;
  const whole = chosen === byDate.earlier ? "1" : "0";
  const otherwise = when(says(rule, prorata), days, whole);
  const formula = when(says(rule, startOfYear), when(`${from}<${day}`, "1", "0"), otherwise);
  const weight = schedules.find(({ schedule }) => schedule === byDate.earlier)?.weight ?? 0;
  return calculation(formula, weight, "rate");
}
