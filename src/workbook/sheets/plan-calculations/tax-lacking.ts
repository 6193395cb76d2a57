/** Calculs budget: the payroll tax that each post lacks, in the civil years which neither the table nor a charge gives. */
import type { MonthAmount } from "../../../budget/spread";
import { isTaxed, lackingTaxes } from "../../../budget/staff/lacking-tax";
import { wagesOf } from "../../../budget/staff/staff";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation } from "../../cells";
import { compares, countIfs, equals, inColumn, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block, type Column } from "./block";
import { framedYearsOf, monthsAheadOf, spentYears, type Frame } from "./frame";
import { monthNumber } from "./months";
import { postRows, type PostRow } from "./posts";
import type { PlanSources } from "./sources";
import { lacks, typedIn } from "./typed";

/** Of each post, the months whose tax is to be entered. */
type LackingMonths = ReadonlyMap<PostRow, readonly MonthAmount[]>;

interface LackingContext {
  readonly posts: Block;
  readonly civil: Block;
  /** Among the civil years, the place of each of the months ahead, from 1: its beginning, then each month. */
  readonly marks: Block;
  /** The first of the marks that are months ahead. */
  readonly firstMonth: number;
  /** Each civil year that a post may touch. */
  readonly anyYear: Block;
}

export function lackingMonthsOf({ budget, shown }: PlanSources): LackingMonths {
  const { staff, charges } = budget.planned;
  const wages = wagesOf(staff, shown.contract.choices.time.financialYearEnd);
  return new Map(lackingTaxes(wages, charges).map(({ post, months }) => [post, months]));
}

/** How many months of a post, from one number to before another. */
export function lackingBetween(months: readonly MonthAmount[] | undefined, from: number, to: number): number {
  return (months ?? []).filter(({ month }) => monthNumber(month) >= from && monthNumber(month) < to).length;
}

export function addLackingTax(draft: SheetDraft, context: LackingContext, sources: PlanSources, frame: Frame): Block {
  const months = lackingMonthsOf(sources);
  const columns = [
    taxedColumn(context, sources),
    lackingColumn(context, months, frame),
    ...yearColumns(context, months, sources, frame),
    ...monthColumns(context, months, sources, frame),
    aheadColumn(months, sources),
  ];
  return addBlock(draft, { title: texts.lackingTax, help: texts.lackingTaxHelp }, columns, postRows(sources));
}

/** Wages that nobody said are taxed all the same; none are not. */
function taxedColumn({ posts }: LackingContext, { inputs }: PlanSources): Column<PostRow> {
  return {
    id: "isTaxed",
    head: texts.lackingTaxHead.isTaxed,
    content: (post, _, index) => {
      const gross = typedIn(inputs.staff, posts.cell("rank", index))("gross");
      const formula = lacks(gross, when(`${posts.cell("gross", index)}=0`, "0", "1"));
      const isEmployee = when(`${posts.cell("employment", index)}=1`, formula, "0");
      const isHeld = when(`${posts.cell("from", index)}=0`, "0", isEmployee);
      return calculation(isHeld, post !== null && isTaxed(post) ? 1 : 0, "integer");
    },
  };
}

/** In a civil year that has one of its months. */
function lackingColumn(
  { posts, anyYear }: LackingContext,
  lacking: LackingMonths,
  { monthsInYear }: Frame,
): Column<PostRow> {
  return {
    id: "isLacking",
    head: texts.lackingTaxHead.isLacking,
    content: (post, at, index) => {
      const [first, last] = [posts.cell("first", index), posts.cell("last", index)];
      const begins = anyYear.down("start");
      const touched = [compares(begins, "<=", last), compares(begins, ">", `${first}-${monthsInYear}`)];
      const years = countIfs(equals(anyYear.down("isLacking"), "1"), ...touched);
      const formula = when(`${at("isTaxed")}*${years}>0`, "1", "0");
      return calculation(formula, lacking.has(post) ? 1 : 0, "integer");
    },
  };
}

/** How many of its months: a financial year touches two civil years at most, the one in which it begins and the next. */
function yearColumns(
  { posts, civil }: LackingContext,
  lacking: LackingMonths,
  { shown }: PlanSources,
  { years }: Frame,
): readonly Column<PostRow>[] {
  const framed = framedYearsOf(shown.contract.choices);
  return spentYears.map((year) => ({
    id: `inYear${year}`,
    head: texts.lackingTaxHead.inYear,
    content: (post, at, index) => {
      const [first, last] = [posts.cell("first", index), posts.cell("last", index)];
      const [start, end, next] = [years.cell("start", year), years.cell("end", year), civil.cell("start", year)];
      const within = (from: string, to: string) => `MAX(0,MIN(${last}+1,${to})-MAX(${first},${from}))`;
      const before = `${civil.cell("isLacking", year - 1)}*${within(start, `MIN(${end},${next})`)}`;
      const after = `${civil.cell("isLacking", year)}*${within(next, end)}`;
      const from = monthNumber(framed[year]?.from ?? 0);
      const count = lackingBetween(lacking.get(post), from, from + 12);
      return calculation(`${at("isTaxed")}*(${before}+${after})`, count, "integer");
    },
  }));
}

/** Whether it lacks in each of the months ahead. */
function monthColumns(
  { posts, civil, marks, firstMonth }: LackingContext,
  lacking: LackingMonths,
  { shown }: PlanSources,
  { months }: Frame,
): readonly Column<PostRow>[] {
  return monthsAheadOf(shown.contract.choices).map(({ number }, order) => ({
    id: `month${order}`,
    head: texts.lackingTaxHead.month,
    content: (post, at, index) => {
      const month = months.cell("month", order);
      const ofYear = inColumn(civil.down("isLacking"), marks.cell("civil", firstMonth + order));
      const isHeld = when(`${month}>${posts.cell("last", index)}`, "0", `${at("isTaxed")}*${ofYear}`);
      const formula = when(`${month}<${posts.cell("first", index)}`, "0", isHeld);
      return calculation(formula, lackingBetween(lacking.get(post), number, number + 1), "integer");
    },
  }));
}

const yearAhead = 12;

/** Whether it lacks in one of the next twelve. */
function aheadColumn(lacking: LackingMonths, { shown }: PlanSources): Column<PostRow> {
  const [first] = monthsAheadOf(shown.contract.choices);
  const from = first?.number ?? 0;
  return {
    id: "isAhead",
    head: texts.lackingTaxHead.isAhead,
    content: (post, at) => {
      const all = `SUM(${at("month0")}:${at(`month${yearAhead - 1}`)})`;
      const isLacking = lackingBetween(lacking.get(post), from, from + yearAhead) > 0;
      return calculation(when(`${all}>0`, "1", "0"), isLacking ? 1 : 0, "integer");
    },
  };
}
