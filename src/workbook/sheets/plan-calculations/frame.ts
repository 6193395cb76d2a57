/** Calculs budget: the financial years and the months on which all that follows falls. */
import { addMonths, monthStart, type Day } from "../../../agreement/day";
import { financialYearLabel, financialYearOf } from "../../../funding/situation/financial-years";
import { toEuros } from "../../../agreement/money";
import { auditThreshold } from "../../../budget/notes";
import type { Period } from "../../../agreement/period";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { fixedCell, partOfRange } from "../../address";
import { body, calculation, link, section } from "../../cells";
import { empty, inColumn, joined, quoted, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type Block } from "./block";
import { monthNumber, monthNumberOf } from "./months";
import type { PlanSources } from "./sources";

/** The year before the last, the last, this one, the next, and the two that follow. */
export const framedYears = 6;
/** Of them, those of which all is computed: the last, this one, the next and the one after. */
export const spentYears = [1, 2, 3, 4] as const;
/** Those that the pages show. */
export const shownYears = [1, 2, 3] as const;
export const presentYear = 2;
export const monthsAhead = 18;

export interface Frame {
  /** `from`, `to`, `start` (the number of its first month) and `label` of a year, 0 to 5. */
  readonly years: Block;
  /** `from`, `to` (of the cash), `month` (its number), `last` (the day on which its charges are paid), `year` (1: the last), `start` (the number of the first month of that year). */
  readonly months: Block;
  /** The cell that says twelve. */
  readonly monthsInYear: string;
  readonly day: string;
  /** Of the public money of a year, beyond which an auditor is asked for. */
  readonly threshold: string;
  /** The account of the grant that does not count toward it. */
  readonly schemeAccount: string;
  /** The first month to come of the year that is followed, by its number; null: no page of it is asked for. */
  readonly firstToCome: { readonly cell: string; readonly number: number } | null;
}

export function addFrame(draft: SheetDraft, { shown, refs, monthsInYear: twelve }: PlanSources): Frame {
  const { day } = shown.contract.choices.situation;
  draft.skip();
  draft.add([section(texts.frame)]);
  const dayCell = fixedCell(2, draft.add([body(texts.day), link(refs.situation.day, day, "date")]));
  const monthsInYear = fixedCell(2, draft.add([body(texts.monthsInYear), link(twelve, 12, "integer")]));
  const threshold = fixedCell(2, draft.add([body(texts.threshold), body(toEuros(auditThreshold), "euros")]));
  const schemeAccount = fixedCell(2, draft.add([body(texts.schemeAccount), body("73")]));
  const years = addYears(draft, framedYearsOf(shown.contract.choices), refs.situation.yearFrom, monthsInYear);
  const months = addMonthsAhead(draft, shown.contract.choices, { day: dayCell, monthsInYear, years });
  return { years, months, monthsInYear, day: dayCell, threshold, schemeAccount, firstToCome: null };
}

interface Dated {
  readonly situation: { readonly day: Day };
  readonly time: { readonly financialYearEnd: number };
}

export function framedYearsOf({ situation, time }: Dated): readonly Period[] {
  const { from } = financialYearOf(situation.day, time.financialYearEnd);
  return Array.from({ length: framedYears }, (_, index) => {
    const begun = addMonths(from, 12 * (index - presentYear));
    return { from: begun, to: addMonths(begun, 12) };
  });
}

function addYears(draft: SheetDraft, years: readonly Period[], present: string, monthsInYear: string): Block {
  const from = (index: number, row: (offset: number) => string) => {
    if (index === presentYear) return present;
    return index < presentYear ? `EDATE(${row(1)},0-${monthsInYear})` : `EDATE(${row(-1)},${monthsInYear})`;
  };
  const first = draft.nextRow + 3;
  const label = (day: string) =>
    when(`MONTH(${day})=1`, joined(`YEAR(${day})`, empty), joined(`YEAR(${day})`, quoted("-"), `YEAR(${day})+1`));
  return addBlock<Period>(
    draft,
    { title: texts.years, help: null },
    [
      {
        id: "label",
        head: texts.yearHead.label,
        content: (year, at) => calculation(label(at("from")), financialYearLabel(year), "text"),
      },
      {
        id: "from",
        head: texts.yearHead.from,
        content: (year, _, index) =>
          calculation(
            from(index, (offset) => fixedCell(2, first + index + offset)),
            year.from,
            "date",
          ),
      },
      {
        id: "to",
        head: texts.yearHead.to,
        content: (year, at) => calculation(`EDATE(${at("from")},${monthsInYear})`, year.to, "date"),
      },
      {
        id: "start",
        head: texts.yearHead.start,
        content: (year, at) => calculation(monthNumberOf(at("from"), monthsInYear), monthNumber(year.from), "integer"),
      },
      {
        id: "end",
        head: texts.yearHead.end,
        content: (year, at) => calculation(`${at("start")}+${monthsInYear}`, monthNumber(year.to), "integer"),
      },
    ],
    years,
  );
}

export interface MonthAhead extends Period {
  readonly number: number;
  readonly last: Day;
  /** The place of its financial year among those whose charges are computed, from 1. */
  readonly year: number;
}

export function monthsAheadOf(choices: Dated): readonly MonthAhead[] {
  const years = framedYearsOf(choices);
  return Array.from({ length: monthsAhead }, (_, index) => {
    const [from, to] = [0, 1].map((more) => addMonths(choices.situation.day, index + more)) as [Day, Day];
    const number = monthNumber(from);
    const year = years.filter((one) => monthNumber(one.from) <= number).length - 1;
    return { from, to, number, last: addMonths(monthStart(from), 1) - 1, year };
  });
}

/** Each from that day of the month to the eve of the same day of the next: it holds the last day of one month. */
function addMonthsAhead(
  draft: SheetDraft,
  choices: Dated,
  { day, monthsInYear, years }: Pick<Frame, "day" | "monthsInYear" | "years">,
): Block {
  const heads = draft.nextRow + 3;
  /** How many rows there are from the heads to the one above it: no cell counts itself. */
  const rank = (index: number) => `ROWS(${fixedCell(1, heads)}:${fixedCell(1, heads + index)})`;
  const starts = partOfRange(years.down("start"), 1, spentYears.length);
  return addBlock<MonthAhead>(
    draft,
    { title: texts.months, help: texts.monthsHelp },
    [
      {
        id: "from",
        head: texts.monthHead.from,
        content: ({ from }, _, index) => calculation(`EDATE(${day},${rank(index)}-1)`, from, "date"),
      },
      {
        id: "to",
        head: texts.monthHead.to,
        content: ({ to }, _, index) => calculation(`EDATE(${day},${rank(index)})`, to, "date"),
      },
      {
        id: "month",
        head: texts.monthHead.number,
        content: ({ number }, at) => calculation(monthNumberOf(at("from"), monthsInYear), number, "integer"),
      },
      {
        id: "last",
        head: texts.monthHead.last,
        content: ({ last }, at) => calculation(`DATE(YEAR(${at("from")}),MONTH(${at("from")})+1,1)-1`, last, "date"),
      },
      {
        id: "year",
        head: texts.monthHead.year,
        content: ({ year }, at) => calculation(`MATCH(${at("month")},${starts},1)`, year, "integer"),
      },
      {
        id: "start",
        head: texts.monthHead.start,
        content: ({ year }, at) =>
          calculation(inColumn(starts, at("year")), monthNumber(framedYearsOf(choices)[year]?.from ?? 0), "integer"),
      },
    ],
    monthsAheadOf(choices),
  );
}
