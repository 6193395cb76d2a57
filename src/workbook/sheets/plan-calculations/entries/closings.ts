/** Calculs budget: how each line of the grant closes at the end of each financial year, cumulated from the signature. */
import { contractYears } from "../../../../agreement/contract-year";
import { lineNames } from "../../../../agreement/line-names";
import type { LineId } from "../../../../agreement/lines";
import { noMoney, toEuros } from "../../../../agreement/money";
import { ledgersOf, lineClosingsOf, type LineClosing } from "../../../../budget/accounts/line-closing";
import { financialYearLabel } from "../../../../funding/situation/financial-years";
import { entryTexts as texts } from "../../../../texts/fr/workbook/entries";
import { partOfRange } from "../../../address";
import { body, calculation } from "../../../cells";
import { compares, countIfs, equals, sumIfs, when } from "../../../formula";
import { unknownPayments } from "../../../unknown-counts";
import type { Period } from "../../../../agreement/period";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "../block";
import { framedYearsOf, shownYears, type Frame } from "../frame";
import type { PlanSources } from "../sources";
import { earnedRows } from "./earned";

/** A line when a year closes: the place of the year among those that are framed, and how it closes. */
export interface ClosingRow extends LineClosing {
  readonly place: number;
  readonly year: Period;
}

/** Year after year, each line in the order of the tables. */
export function closingRows(sources: PlanSources): readonly ClosingRow[] {
  const { budget, shown } = sources;
  const lines = [...new Set(earnedRows(sources).map(({ line }) => line))];
  const framed = framedYearsOf(shown.contract.choices);
  const ledgers = ledgersOf(shown.contract);
  return shownYears.flatMap((place) => {
    const year = framed[place];
    if (year === undefined) return [];
    const known = lineClosingsOf(year, budget, ledgers);
    return lines.map((line) => ({ place, year, ...(known.find((one) => one.line === line) ?? nothingOn(line)) }));
  });
}

function nothingOn(line: LineId): LineClosing {
  return { line, rights: noMoney, cash: noMoney, accrued: noMoney, deferred: noMoney, unknown: 0 };
}

export function addClosings(draft: SheetDraft, earned: Block, sources: PlanSources, frame: Frame): Block {
  const columns = [...ownColumns(frame), ...flowColumns(earned, sources), ...balanceColumns()];
  return addBlock(draft, { title: texts.closings, help: null }, columns, closingRows(sources));
}

function ownColumns({ years }: Frame): readonly Column<ClosingRow>[] {
  const { closingHead: heads } = texts;
  return [
    {
      id: "year",
      head: heads.year,
      content: ({ place, year }) => calculation(years.cell("label", place), financialYearLabel(year), "text"),
    },
    { id: "to", head: heads.to, content: ({ place, year }) => calculation(years.cell("to", place), year.to, "date") },
    { id: "line", head: heads.line, content: ({ line }) => body(lineNames[line].fr) },
  ];
}

function flowColumns(earned: Block, { refs: { payments, dues } }: PlanSources): readonly Column<ClosingRow>[] {
  const { closingHead: heads } = texts;
  const tables = dues.rows.length * contractYears.length;
  const ofOneDay = (range: string) => partOfRange(range, tables, dues.oneDays.length);
  const paidBefore = (at: At) => [equals(payments.line, at("line")), compares(payments.date, "<", at("to"))];
  const ofYear = (id: string, { place }: ClosingRow, at: At) =>
    sumIfs(earned.down(`${id}${place}`), equals(earned.down("line"), at("line")));
  return [
    {
      id: "rights",
      head: heads.rights,
      content: (row, at) => calculation(`ROUND(${ofYear("earned", row, at)},2)`, toEuros(row.rights), "euroCents"),
    },
    {
      id: "cash",
      head: heads.cash,
      content: ({ cash }, at) =>
        calculation(`ROUND(${sumIfs(payments.amount("central"), ...paidBefore(at))},2)`, toEuros(cash), "euroCents"),
    },
    {
      id: "unknown",
      head: heads.unknown,
      content: (row, at) => {
        const crises = countIfs(
          equals(ofOneDay(dues.unknown), "1"),
          equals(ofOneDay(dues.line), at("line")),
          compares(ofOneDay(dues.from), "<", at("to")),
        );
        const all = [ofYear("unknown", row, at), crises, unknownPayments(payments, ...paidBefore(at))];
        return calculation(all.join("+"), row.unknown, "integer");
      },
    },
  ];
}

/** Nothing where an amount is missing: half an amount is not an entry. */
function balanceColumns(): readonly Column<ClosingRow>[] {
  const { closingHead: heads } = texts;
  const balance = (id: "accrued" | "deferred", formula: (at: At) => string): Column<ClosingRow> => ({
    id,
    head: heads[id],
    content: (row, at) => {
      const known = `ROUND(MAX(0,${formula(at)}),2)`;
      return calculation(when(`${at("unknown")}>0`, "0", known), row.unknown > 0 ? 0 : toEuros(row[id]), "euroCents");
    },
  });
  return [
    balance("accrued", (at) => `${at("rights")}-${at("cash")}`),
    balance("deferred", (at) => `${at("cash")}-${at("rights")}`),
  ];
}
