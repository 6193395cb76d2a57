import type { ContractYear } from "../../../../agreement/contract-year";
import type { Day } from "../../../../agreement/day";
import { noMoney, toEuros, type Cents } from "../../../../agreement/money";
import { scenarios, type Scenario } from "../../../../funding/funding";
import type { ScheduleRow } from "../../../../funding/schedule-rows";
import type { Due } from "../../../../funding/time/due";
import type { PaymentTerms } from "../../../../funding/time/payment-terms";
import { natureWords, scenarioWords, toEnter } from "../../../../texts/fr/workbook/common";
import { stoppedWords } from "../../../../texts/fr/workbook/time-assumptions";
import { cell } from "../../../address";
import { body, calculation, type Content } from "../../../cells";
import { answers, says, when } from "../../../formula";
import { rowLabels } from "../../../row-labels";
import type { SheetDraft } from "../../../sheet-draft";
import { dueColumns, type DueColumn } from "./columns";
import type { CalculationSources } from "../sources";

/** What a row of the dues stands for. */
export interface DueFacts {
  readonly row: ScheduleRow;
  /** 0: the row is for no year, since nothing is paid, or for what comes before the contract. */
  readonly contractYear: ContractYear | 0;
  /** How it is paid; null: it is not. */
  readonly terms: PaymentTerms | null;
  /** What it is worth in a whole year; null: unknown. */
  readonly whole: Cents | null;
  /** null: it is not paid, or its amount is unknown. */
  readonly due: Due | null;
  /** Its year is closed: its cells say what was notified. */
  readonly closed?: ClosedCells;
}

/** Of a row in a closed year: what « Années closes » says in a column, 0 where it says nothing. */
export type ClosedCells = (column: "from" | "to" | "settled" | "advance" | "amount") => string;

/** A crisis or an aid, and its day; 0: nothing is paid. */
export interface OneDayFacts extends DueFacts {
  readonly date: Day;
}

/** What differs from one kind of row to another, from the year to the advance. */
export interface DueContents {
  readonly year: Content;
  readonly counted: Content;
  readonly whole: Content;
  readonly from: Content;
  readonly to: Content;
  readonly share: Content;
  readonly earned: Content;
  readonly advance: Content;
  /** Where there are several schedules: the days that each counts for, then the amounts of each. */
  readonly bySchedule?: readonly (Content | undefined)[];
}

/** The same sums for every row: what is counted of the amount, and what it gives under each scenario. */
export function addDue(draft: SheetDraft, facts: DueFacts, own: DueContents, sources: CalculationSources): void {
  const at = (column: DueColumn) => cell(dueColumns[column], draft.nextRow);
  const { whole, due, terms, row } = facts;
  const base = terms === null ? noMoney : (whole ?? noMoney);
  const [line, part] = rowLabels(row);
  draft.add([
    line,
    part,
    body(natureWords[row.nature]),
    own.year,
    own.counted,
    own.whole,
    calculation(`${at("counted")}*SUM(${at("whole")})`, toEuros(base), "euros"),
    row.nature === "undivided"
      ? body(0, "integer")
      : calculation(
          when(`${at("counted")}=1`, when(says(at("whole"), toEnter), "1", "0"), "0"),
          isOfUnknown(facts) ? 1 : 0,
          "integer",
        ),
    own.from,
    own.to,
    own.share,
    own.earned,
    own.advance,
    ...scenarios.map((scenario) => {
      return calculation(dueFormula(scenario, at, sources), toEuros(due?.amounts[scenario] ?? noMoney), "euros");
    }),
    shownContent(at, facts, sources),
    ...(own.bySchedule ?? []),
  ]);
}

/** It is paid and nobody knows how much; a total is not asked beside its parts, nor anything in a closed year. */
export function isOfUnknown({ row, terms, whole, closed }: DueFacts): boolean {
  return closed === undefined && row.nature !== "undivided" && terms !== null && whole === null;
}

type At = (column: DueColumn) => string;

/** Secure money does not follow the rates; an advance that is kept is the least that is due. */
export function dueFormula(scenario: Scenario, at: At, { time }: CalculationSources): string {
  const least = when(answers(time.stoppedMission, stoppedWords.kept), at("advance"), "0");
  switch (scenario) {
    case "prudent":
      return when(says(at("nature"), natureWords.secured), at("central"), "0");
    case "central":
      return `MAX(ROUND(${at("base")}*(${at("earned")}*${at("share")}),2),${least})`;
    case "full":
      return `MAX(ROUND(${at("base")}*${at("share")},2),${least})`;
  }
}

export function shownContent(at: At, { due }: DueFacts, { scenario, model }: CalculationSources): Content {
  const shown = due?.amounts[model.contract.choices.time.scenario] ?? noMoney;
  return calculation(shownFormula(at, scenario), toEuros(shown), "euros");
}

/** The amount of the scenario that Échéancier shows, from those of the three. */
export function shownFormula(at: (scenario: Scenario) => string, cellOfScenario: string): string {
  const { prudent, full } = scenarioWords;
  const otherwise = when(answers(cellOfScenario, full), at("full"), at("central"));
  return when(answers(cellOfScenario, prudent), at("prudent"), otherwise);
}
