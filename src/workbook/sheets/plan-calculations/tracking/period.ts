/** Calculs budget: the year that the follow-up shows, and how many of its months count as spent. */
import { addMonths } from "../../../../agreement/day";
import { isWithin, type Period } from "../../../../agreement/period";
import { chargeLines } from "../../../../budget/form/form-lines";
import { isReported } from "../../../../budget/form/report";
import type { Actual } from "../../../../budget/planned";
import { trackedYear, type Tracking } from "../../../../budget/tracking/tracking";
import { trackingTexts as texts } from "../../../../texts/fr/workbook/tracking";
import { fixedCell } from "../../../address";
import { calculation, link } from "../../../cells";
import { compares, countIfs, equals, hasNoNumber, inColumn, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type Block } from "../block";
import { framedYearsOf, presentYear, type Frame } from "../frame";
import { monthNumber, monthNumberOf } from "../months";
import { addYear, saidIn } from "../report/year";
import type { PlanSources } from "../sources";

type Years = Pick<Frame, "years" | "monthsInYear">;

export interface TrackedPeriodRefs {
  /** One row: `place`, `label`, `from`, `to`, `threshold`. */
  readonly year: Block;
  /** One row: `start`, `months`, `number` (of the first month still to come) and `next` (its first day). */
  readonly counted: Block;
  readonly place: number;
  readonly period: Period;
  readonly facts: Tracking;
}

export function addTrackedPeriod(draft: SheetDraft, sources: PlanSources, frame: Years): TrackedPeriodRefs | null {
  const { corrections } = sources.inputs;
  const place = trackedPlace(sources);
  const period = framedYearsOf(sources.shown.contract.choices)[place];
  if (corrections === null || period === undefined) return null;
  const title = { title: texts.followed, help: texts.followedHelp };
  const formula = placeFormula(sources, frame.years);
  const year = addYear(draft, { place, period, formula, title }, frame.years);
  const facts = trackedYear(period, sources.budget);
  const months = addMonthsSaid(draft, year, { period, sources });
  const counted = addCounted(draft, { year, months, typed: corrections.lastMonth }, { period, facts, sources }, frame);
  return { year, counted, place, period, facts };
}

/** The year in progress, unless Réalisé speaks of the last one alone. */
function trackedPlace({ shown, budget }: PlanSources): number {
  const years = framedYearsOf(shown.contract.choices);
  const isSaid = (place: number) => years.slice(place, place + 1).some((year) => isReported(year, budget));
  return !isSaid(presentYear) && isSaid(presentYear - 1) ? presentYear - 1 : presentYear;
}

function placeFormula({ inputs }: PlanSources, years: Block): string {
  const said = (place: number) => saidIn(place, inputs, years);
  return when(`${said(presentYear)}>0`, "2", when(`${said(presentYear - 1)}>0`, "1", "2"));
}

interface MonthFact extends Period {
  readonly rank: number;
  readonly counts: readonly number[];
}

interface Facts {
  readonly period: Period;
  readonly sources: PlanSources;
}

/** After the two days of the month. */
const firstLine = 3;

/** Each month of the year: how many rows of Réalisé are of each line of the charges. */
function addMonthsSaid(draft: SheetDraft, year: Block, { period, sources: { inputs, budget } }: Facts): Block {
  const [line, date] = [inputs.actuals.column("line"), inputs.actuals.column("date")];
  const heads = draft.nextRow + 2;
  const rank = (index: number) => `ROWS(${fixedCell(1, heads)}:${fixedCell(1, heads + index)})`;
  const isIn = (month: Period) => (one: Actual) => isWithin(one.day, month);
  const facts = Array.from({ length: 12 }, (_, index): MonthFact => {
    const month = { from: addMonths(period.from, index), to: addMonths(period.from, index + 1) };
    const own = budget.planned.actuals.filter(isIn(month));
    return { ...month, rank: index + 1, counts: chargeLines.map((id) => own.filter((one) => one.line === id).length) };
  });
  const begun = (rows: string) => `EDATE(${year.cell("from", 0)},${rows})`;
  const lines = chargeLines.map((id, place) => ({
    id: `line${id}`,
    head: id,
    content: ({ counts }: MonthFact, at: (key: string) => string) => {
      const inMonth = [compares(date, ">=", at("from")), compares(date, "<", at("to"))] as const;
      return calculation(
        countIfs(equals(line, fixedCell(firstLine + place, heads)), ...inMonth),
        counts[place] ?? 0,
        "integer",
      );
    },
  }));
  const [first, last] = [lines[0]?.id ?? "", lines.at(-1)?.id ?? ""];
  return addBlock<MonthFact>(
    draft,
    { title: texts.monthsSaid, help: null },
    [
      {
        id: "from",
        head: texts.monthHead.from,
        content: (one, _, index) => calculation(begun(`${rank(index)}-1`), one.from, "date"),
      },
      {
        id: "to",
        head: texts.monthHead.to,
        content: (one, _, index) => calculation(begun(rank(index)), one.to, "date"),
      },
      ...lines,
      {
        id: "rank",
        head: texts.monthHead.rank,
        content: ({ counts, rank: place }, at, index) =>
          calculation(
            when(`SUM(${at(first)}:${at(last)})=0`, "0", rank(index)),
            counts.some((count) => count > 0) ? place : 0,
            "integer",
          ),
      },
    ],
    facts,
  );
}

interface Read {
  readonly year: Block;
  readonly months: Block;
  readonly typed: string;
}

/** Up to the month that is typed, if the year holds it, else to the last that Réalisé speaks of. */
function addCounted(
  draft: SheetDraft,
  { year, months, typed }: Read,
  { period, facts, sources }: Facts & { readonly facts: Tracking },
  { years, monthsInYear }: Years,
): Block {
  const start = inColumn(years.down("start"), `${year.cell("place", 0)}+1`);
  const said = `MAX(${months.down("rank")})`;
  const typedMonth = sources.budget.planned.tracking?.lastMonth ?? null;
  const typedRank = typedMonth === null ? 0 : monthNumber(typedMonth) - monthNumber(period.from) + 1;
  return addBlock<Tracking>(
    draft,
    { title: texts.counted, help: texts.countedHelp },
    [
      {
        id: "start",
        head: texts.countedHead.start,
        content: () => calculation(start, monthNumber(period.from), "integer"),
      },
      {
        id: "typed",
        head: texts.countedHead.typed,
        content: (_, at) =>
          link(
            when(hasNoNumber(typed), "0", `${monthNumberOf(typed, monthsInYear)}-${at("start")}+1`),
            typedRank,
            "integer",
          ),
      },
      {
        id: "months",
        head: texts.countedHead.months,
        content: (one, at) =>
          calculation(
            when(`${at("typed")}<1`, said, when(`${at("typed")}>${monthsInYear}`, said, at("typed"))),
            one.months,
            "integer",
          ),
      },
      {
        id: "number",
        head: texts.countedHead.number,
        content: (one, at) =>
          calculation(`${at("start")}+${at("months")}`, monthNumber(period.from) + one.months, "integer"),
      },
      {
        id: "next",
        head: texts.countedHead.next,
        content: (one, at) => calculation(`EDATE(${year.cell("from", 0)},${at("months")})`, one.period.next, "date"),
      },
    ],
    [facts],
  );
}
