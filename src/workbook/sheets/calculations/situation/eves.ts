/** Calculs: on the eve of each payment and of each anniversary to come, how far what is earned is ahead of what is received. */
import type { Day } from "../../../../agreement/day";
import { isMission, type LineId } from "../../../../agreement/lines";
import { lineNames } from "../../../../agreement/line-names";
import { minus, toEuros, type Cents } from "../../../../agreement/money";
import { advanceToFinanceOf } from "../../../../funding/situation/advance-to-finance";
import { cashBefore, rightsBefore } from "../../../../funding/time/ledger";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { cell, cellOfRange, fixedCell, fixedRange, partOfRange, withoutSheet } from "../../../address";
import { body, calculation, head, section } from "../../../cells";
import { compares, empty, isEmpty, sumIfs, when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { aidDay } from "../dues/aid-dues";
import { rightsContents, yearsOfLines, type MonthSources } from "../accounts/ledger";
import type { CalculationSources } from "../sources";
import { onThisSheet } from "./on-this-sheet";

const dateColumn = 2;
const firstLine = 6;

interface Eve {
  readonly label: string;
  readonly formula: string;
  /** 0: there is none. */
  readonly date: Day;
}

/** Where each is, on this sheet. */
export interface EveRefs {
  /** What is still to come, down one column; an empty text on the days that are past. */
  readonly behind: string;
  /** The days on which it is the most; an empty text on the others. */
  readonly worst: string;
}

/** @param day the cell of the situation's */
export function addEves(
  draft: SheetDraft,
  day: string,
  sources: MonthSources,
  calculations: CalculationSources,
): EveRefs {
  const years = yearsOfLines(sources.accruals);
  const names = years.map(({ line }) => lineNames[line].fr);
  draft.skip();
  draft.add([section(texts.eves)]);
  draft.add([...texts.eveHead, ...names, ...texts.eveTail].map(head));
  const first = draft.nextRow;
  const eves = evesOf(sources, calculations);
  const [rights, cash, behind, worst] = [0, 1, 2, 3].map((index) => firstLine + years.length + index) as Columns;
  const last = first + eves.length - 1;
  const { shown } = sources;
  const most = advanceToFinanceOf(shown.contract, shown.ledger);
  const paid = onThisSheet(sources.refs.payments);
  for (const { label, formula, date } of eves) {
    const row = draft.nextRow;
    const received = cashBefore(date, shown.ledger).total;
    const amount = minus(rightsBefore(date, shown.ledger).total, received);
    const isPast = date <= shown.contract.choices.situation.day;
    const isWorst = !isPast && amount > 0 && amount === most?.amount;
    draft.add([
      body(label),
      calculation(formula, date, "dateIfAny"),
      ...rightsContents(row, date, years, sources),
      euros(sumIfs(paid.shown, compares(paid.date, "<", fixedCell(dateColumn, row))), received),
      calculation(
        when(`${cell(dateColumn, row)}<=${day}`, empty, `ROUND(${cell(rights, row)}-${cell(cash, row)},2)`),
        isPast ? "" : toEuros(amount),
        "euros",
      ),
      calculation(
        when(
          isEmpty(cell(behind, row)),
          empty,
          when(
            `${cell(behind, row)}>0`,
            when(`${cell(behind, row)}=MAX(${fixedRange(behind, first, last)})`, cell(dateColumn, row), empty),
            empty,
          ),
        ),
        isWorst ? date : "",
        "date",
      ),
    ]);
  }
  return { behind: fixedRange(behind, first, last), worst: fixedRange(worst, first, last) };
}

type Columns = [rights: number, cash: number, behind: number, worst: number];

function euros(formula: string, amount: Cents) {
  return calculation(formula, toEuros(amount), "euros");
}

/** Every day on which the contract may pay: anniversaries, balances, the first day of each mission, crises and aids. */
function evesOf(sources: MonthSources, calculations: CalculationSources): readonly Eve[] {
  const { years } = calculations.time;
  const { contract } = sources.shown;
  const end = contract.years.map(({ to }) => to).slice(-1);
  return [
    ...contract.years.map(({ year, from }) =>
      eve(texts.anniversary(year - 1), cellOfRange(years.from, year - 1), from),
    ),
    ...end.map((date) => eve(texts.anniversary(contract.years.length), cellOfRange(years.to, 4), date)),
    ...contract.years.map(({ year, balanceDate }) =>
      eve(texts.balance(year), cellOfRange(years.balanceDate, year - 1), balanceDate),
    ),
    ...contract.years.map(({ year, repaymentDate }) =>
      eve(texts.repayment(year), cellOfRange(years.repaymentDate, year - 1), repaymentDate),
    ),
    ...startsOf(sources),
    ...oneDaysOf(sources, calculations),
  ];
}

const eve = (label: string, formula: string, date: Day): Eve => ({ label, formula, date });

/** The first day of the first year in which a mission earns anything. */
function startsOf({ accruals, at }: MonthSources): readonly Eve[] {
  return yearsOfLines(accruals)
    .filter(({ line }: { readonly line: LineId }) => isMission(line))
    .map(({ line, index, accruals: own }) => {
      const paid = own.filter(({ total }) => total !== 0).map(({ running }) => running.from);
      const formula = `MIN(${withoutSheet(partOfRange(at("from"), index * own.length, own.length))})`;
      return eve(lineNames[line].fr, formula, paid.length === 0 ? 0 : Math.min(...paid));
    });
}

/** A crisis on its day; an aid on that of its payment, which for the start-up supplement is not the first that earns it. */
function oneDaysOf({ refs: { dues } }: MonthSources, calculations: CalculationSources): readonly Eve[] {
  const first = dues.rows.length * 5;
  const day = (range: string, index: number) => withoutSheet(cellOfRange(range, first + index));
  return dues.oneDays.map(({ line, date }, index) => {
    const isSupplement = index === dues.oneDays.length - 1;
    const paid = when(`${day(dues.counted, index)}=1`, aidDay("startUpSupplement", calculations), "0");
    return eve(lineNames[line].fr, isSupplement ? paid : day(dues.from, index), date ?? 0);
  });
}
