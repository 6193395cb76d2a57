/** Calculs budget: what the blocks of the payroll tax are made from. */
import { sum, type Cents } from "../../../agreement/money";
import type { MonthAmount } from "../../../budget/spread";
import { payrollTaxes, wagesOf } from "../../../budget/staff/staff";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation, head, type Content } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block } from "./block";
import { framedYears, framedYearsOf, monthsAhead, monthsAheadOf, spentYears, type Frame } from "./frame";
import { monthNumber } from "./months";
import { postRows, type PostRow } from "./posts";
import type { PlanSources } from "./sources";
import { civilYears, civilYearsOf } from "./tax-rules";

/** What the formulas and the values of the tax are made from. */
export interface TaxContext {
  readonly frame: Frame;
  readonly posts: Block;
  readonly rows: readonly PostRow[];
  /** Of each post, its wages month by month, then its tax. */
  readonly wages: ReadonlyMap<PostRow, readonly MonthAmount[]>;
  readonly taxes: ReadonlyMap<PostRow, readonly MonthAmount[]>;
  readonly civil: readonly number[];
  /** The number of the first month that is counted. */
  readonly start: number;
  /** The numbers of the months before which wages and tax are added up. */
  readonly marks: readonly Mark[];
}

/** The beginning of a civil year, of a financial year or of a month, or the end of the last. */
interface Mark {
  readonly id: string;
  readonly formula: string;
  readonly number: number;
}

export interface TaxBlocks {
  readonly marks: Block;
  readonly years: Block;
  readonly context: TaxContext;
}

export function taxContextOf(posts: Block, civilBlock: Block, sources: PlanSources, frame: Frame): TaxContext {
  const { choices } = sources.shown.contract;
  const framed = framedYearsOf(choices);
  const paid = wagesOf(sources.budget.planned.staff, choices.time.financialYearEnd);
  const civil = civilYearsOf(sources);
  const ahead = monthsAheadOf(choices);
  const taxes = new Map<PostRow, MonthAmount[]>();
  for (const { post, months } of payrollTaxes(paid)) taxes.set(post, [...(taxes.get(post) ?? []), ...months]);
  return {
    frame,
    posts,
    rows: postRows(sources),
    wages: new Map(paid.map(({ post, months }) => [post, months])),
    taxes,
    civil,
    start: monthNumber(framed[0]?.from ?? 0),
    marks: [
      ...civil.map((year, index) => mark(`civil${index}`, civilBlock.cell("start", index), year * 12 + 1)),
      mark(
        `civil${civilYears}`,
        `${civilBlock.cell("start", civilYears - 1)}+${frame.monthsInYear}`,
        (civil[0] ?? 0) * 12 + 12 * civilYears + 1,
      ),
      ...[...spentYears, spentYears.length + 1].map((year) =>
        mark(`year${year}`, frame.years.cell("start", year), monthNumber(framed[year]?.from ?? 0)),
      ),
      ...ahead.map(({ number }, index) => mark(`month${index}`, frame.months.cell("month", index), number)),
      mark(
        `month${monthsAhead}`,
        `${frame.months.cell("month", monthsAhead - 1)}+1`,
        (ahead[monthsAhead - 1]?.number ?? 0) + 1,
      ),
      ...(frame.firstToCome === null ? [] : [mark(toComeMark, frame.firstToCome.cell, frame.firstToCome.number)]),
    ],
  };
}

/** Where the months to come of the year that is followed begin. */
export const toComeMark = "toCome";

const mark = (id: string, formula: string, number: number): Mark => ({ id, formula, number });

/** Where each mark is: its number, its place among the financial years, and among the civil years, both from 1. */
export function addMarks(draft: SheetDraft, { marks, frame, civil, start }: TaxContext, years: Block): Block {
  const among = (starts: string, at: At) => `MATCH(${at("number")},${starts},1)`;
  return addBlock<Mark>(
    draft,
    { title: texts.marks, help: texts.marksHelp },
    [
      { id: "number", head: texts.monthHead.number, content: (one) => calculation(one.formula, one.number, "integer") },
      {
        id: "year",
        head: texts.marksHead.year,
        content: ({ number }, at) =>
          calculation(among(frame.years.down("start"), at), yearAt(number, start), "integer"),
      },
      {
        id: "civil",
        head: texts.marksHead.civil,
        content: ({ number }, at) => calculation(among(years.down("start"), at), civilAt(number, civil), "integer"),
      },
    ],
    marks,
  );
}

function yearAt(number: number, start: number): number {
  return Math.min(framedYears, Math.floor((number - start) / 12) + 1);
}

function civilAt(number: number, civil: readonly number[]): number {
  return civil.filter((year) => year * 12 + 1 <= number).length;
}

export function numbered(formula: string, value: number): Content {
  return { ...head(value), formula, format: "integer", value };
}

/** What falls in the months from one number to another. */
export function paidBetween(months: readonly MonthAmount[] | undefined, from: number, to: number): Cents {
  const own = (months ?? []).filter(({ month }) => monthNumber(month) >= from && monthNumber(month) < to);
  return sum(own.map(({ amount }) => amount));
}
