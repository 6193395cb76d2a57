/** Calculs: of the fixed part of the access mission, what may serve unscheduled care alone, year by year. */
import { contractYears, type ContractYear } from "../../../../agreement/contract-year";
import { lineNames } from "../../../../agreement/line-names";
import { noMoney, plus, toEuros } from "../../../../agreement/money";
import { partNames } from "../../../../agreement/part-names";
import { isEnvelopeWithinFixed } from "../../../../funding/merged-parts";
import { tiedYears, type TiedYear } from "../../../../funding/situation/tied-money";
import { paidBefore, tiedDuesOfUnknown } from "../../../../funding/situation/tied-of-unknown";
import type { Due } from "../../../../funding/time/due";
import { kindWords } from "../../../../texts/fr/workbook/common";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { cell, cellOfRange, fixedColumn, fixedRange, withoutSheet } from "../../../address";
import { body, calculation, head, section, type Content } from "../../../cells";
import { compares, countIfs, equals, holds, sumIfs, when, type Test } from "../../../formula";
import type { ShownContract } from "../../../shown-contract";
import type { SheetDraft } from "../../../sheet-draft";
import { closedTiedShare } from "../dues/closed-one-days";
import type { CalculationRefs } from "../refs";
import type { CalculationSources } from "../sources";
import { heldCondition } from "../timetable/held";
import { onThisSheet } from "./on-this-sheet";

const columns = { year: 1, received: 2, share: 3, base: 4, advance: 5, due: 6, amount: 7 } as const;

/** On this sheet, one row a year. */
export interface TiedRefs {
  readonly amount: string;
  /** Of a fixed part that nobody knows: what of the earmarked money is advanced, and due in all. */
  readonly advance: string;
  readonly due: string;
}

/** null: no schedule holds the envelope within the fixed part. */
export function addTied(
  draft: SheetDraft,
  shown: ShownContract,
  days: TiedDays,
  refs: CalculationRefs,
  sources: CalculationSources,
): TiedRefs | null {
  const { earmarkedOfFixed } = sources.assumptions;
  const { contract, ledger } = shown;
  if (earmarkedOfFixed === null) return null;
  draft.skip();
  draft.add([section(texts.tied)]);
  draft.add(texts.tiedHead.map(head));
  const first = draft.nextRow;
  const unknown = tiedDuesOfUnknown(contract);
  for (const year of tiedYears(days.last, ledger.payments, contract)) {
    const due = unknown.find(({ contractYear }) => contractYear === year.year) ?? null;
    addYear(draft, { ...year, due }, { contract, days, earmarkedOfFixed, refs, sources });
  }
  const down = (column: keyof typeof columns) => fixedRange(columns[column], first, draft.nextRow - 1);
  return { amount: down("amount"), advance: down("advance"), due: down("due") };
}

interface TiedDays {
  /** The day of the situation, and the one that follows its financial year: their cells, and the second as it is. */
  readonly day: string;
  readonly to: string;
  readonly last: number;
}

interface YearFacts extends TiedYear {
  /** What would be due of the earmarked money alone; null: the fixed part is known. */
  readonly due: Due | null;
}

interface YearSources {
  readonly contract: ShownContract["contract"];
  readonly days: TiedDays;
  readonly earmarkedOfFixed: string;
  readonly refs: CalculationRefs;
  readonly sources: CalculationSources;
}

type At = (column: keyof typeof columns) => string;

function addYear(draft: SheetDraft, facts: YearFacts, all: YearSources): void {
  const row = draft.nextRow;
  const at: At = (column) => cell(columns[column], row);
  const { year, received, amount, due } = facts;
  const { choices } = all.contract;
  const paid = due === null ? noMoney : paidBefore(choices.situation.day, due);
  draft.add([
    body(year, "integer"),
    calculation(receivedFormula(fixedColumn(columns.year, row), all), toEuros(received), "euros"),
    calculation(shareFormula(at, year, all), facts.share, "rate"),
    ...unknownContents(at, facts, all),
    calculation(
      `ROUND(${at("received")}*${at("share")},2)+${paidOfUnknown(at, all)}`,
      toEuros(plus(amount, paid)),
      "euros",
    ),
  ]);
}

function receivedFormula(year: string, { refs, days }: YearSources): string {
  const paid = onThisSheet(refs.payments);
  return sumIfs(paid.shown, ...paymentsOf(paid, year), compares(paid.date, "<", days.to));
}

function paymentsOf(paid: ReturnType<typeof onThisSheet>, year: string): readonly Test[] {
  return [holds(paid.line, lineNames.access.fr), holds(paid.part, partNames.fixed.fr), equals(paid.year, year)];
}

function fixedRank({ refs }: YearSources): number {
  return refs.dues.rows.findIndex(({ line, part }) => line === "access" && part === "fixed");
}

function dueCell(range: "whole" | "unknown", year: ContractYear, all: YearSources): string {
  return withoutSheet(cellOfRange(all.refs.dues[range], fixedRank(all) * contractYears.length + year - 1));
}

function shareFormula(at: At, year: ContractYear, all: YearSources): string {
  const { earmarkedOfFixed, sources } = all;
  const whole = `SUM(${dueCell("whole", year, all)})`;
  const ofWhole = when(`${at("received")}*${whole}=0`, "0", `MIN(1,SUM(${earmarkedOfFixed})/${whole})`);
  const closed = closedTiedShare(year, sources);
  return closed === null ? ifHeld(ofWhole, year, sources) : when(`${at("received")}=0`, "0", closed(at("year")));
}

function ifHeld(formula: string, year: ContractYear, sources: CalculationSources): string {
  const held = heldCondition(isEnvelopeWithinFixed, year, sources);
  return held === null ? formula : when(held, formula, "0");
}

/** As if the fixed part were the earmarked money alone: its whole year, its advance and its due. */
function unknownContents(at: At, { year, due }: YearFacts, all: YearSources): readonly Content[] {
  const { choices } = all.contract;
  const isUnknown = when(`${dueCell("unknown", year, all)}=1`, `SUM(${all.earmarkedOfFixed})`, "0");
  const worth = all.refs.dues.worth({ index: fixedRank(all), year }, at("base"));
  const base = due === null ? noMoney : (choices.earmarkedOfFixed ?? noMoney);
  return [
    calculation(ifHeld(isUnknown, year, all.sources), toEuros(base), "euros"),
    calculation(worth.advance, toEuros(due?.advance?.amount ?? noMoney), "euros"),
    calculation(worth.due, toEuros(due?.amounts.central ?? noMoney), "euros"),
  ];
}

/** What is in the bank already: a coming payment that nobody knows adds nothing to it, nor to what is kept of it. */
function paidOfUnknown(at: At, { refs, days }: YearSources): string {
  const paid = onThisSheet(refs.payments);
  const tests = [...paymentsOf(paid, at("year")), equals(paid.unknown, "1"), compares(paid.date, "<", days.day)];
  const [advances, all] = [countIfs(...tests, holds(paid.kind, kindWords.advance)), countIfs(...tests)];
  return `${advances}*${at("advance")}+(${all}-${advances})*ROUND(${at("due")}-${at("advance")},2)`;
}
