/** Calculs budget: what each charge and each post plans for the year that is followed, and for its months to come. */
import { noMoney, sum, toEuros, type Cents } from "../../../../agreement/money";
import { isWithin, type Period } from "../../../../agreement/period";
import { classOfAccount } from "../../../../budget/form/form-lines";
import { trackingTexts as texts } from "../../../../texts/fr/workbook/tracking";
import { calculation } from "../../../cells";
import { when } from "../../../formula";
import type { SheetDraft } from "../../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "../block";
import { hasPassedSince, monthNumber, passedSince } from "../months";
import { spanIn } from "../span-in";
import type { SpendingFact, SpendingRow } from "../spending-row";
import type { TrackedPeriodRefs } from "./period";

export interface TrackedSpending {
  readonly spending: Block;
  readonly rows: readonly SpendingRow[];
}

export function addTrackedCharges(
  draft: SheetDraft,
  { spending, rows }: TrackedSpending,
  tracked: TrackedPeriodRefs,
): Block {
  const { period, facts, year, counted } = tracked;
  const toCome = { from: facts.period.next, to: period.to };
  const of = (index: number) => (id: string) => spending.cell(id, index);
  const inTheYear = (formulaOf: (place: number) => string) =>
    when(`${year.cell("place", 0)}=1`, formulaOf(1), formulaOf(2));
  const ahead = ({ given }: SpendingRow, at: At, index: number) => {
    if (given !== null) return inTheYear(given.tracked);
    const passed = passedSince(counted.cell("start", 0), counted.cell("number", 0), spanIn(of(index)));
    const spent = `ROUND(${at("cost")}*(${passed})/${at("inYear")},2)`;
    return when(`${at("inYear")}=0`, "0", `${at("cost")}-${spent}`);
  };
  const columns: readonly Column<SpendingRow>[] = [
    ...placeColumns(spending),
    {
      id: "inYear",
      head: texts.chargeHead.inYear,
      content: (row, _, index) =>
        calculation(
          inTheYear((place) => of(index)(`inYear${place}`)),
          monthsIn(row, tracked),
          "decimal",
        ),
    },
    {
      id: "cost",
      head: texts.chargeHead.cost,
      content: ({ fact }, _, index) =>
        calculation(
          inTheYear((place) => of(index)(`year${place}`)),
          toEuros(costIn(fact, period)),
          "euroCents",
        ),
    },
    {
      id: "ahead",
      head: texts.chargeHead.ahead,
      content: (row, at, index) => calculation(ahead(row, at, index), toEuros(costIn(row.fact, toCome)), "euroCents"),
    },
    {
      id: "lacking",
      head: texts.chargeHead.lacking,
      content: (row, at, index) => {
        const lacks = row.fact.isUnknown === 1 && monthsIn(row, tracked) > 0;
        return calculation(when(`${at("inYear")}>0`, of(index)("isUnknown"), "0"), lacks ? 1 : 0, "integer");
      },
    },
  ];
  return addBlock(draft, { title: texts.charges, help: texts.chargesHelp }, columns, rows);
}

function placeColumns(spending: Block): readonly Column<SpendingRow>[] {
  return [
    {
      id: "envelope",
      head: texts.chargeHead.envelope,
      content: ({ fact }, _, index) => calculation(spending.cell("envelope", index), fact.envelope, "text"),
    },
    {
      id: "class",
      head: texts.chargeHead.class,
      content: ({ fact }, _, index) =>
        calculation(`LEFT(${spending.cell("account", index)},2)`, classOfAccount(fact.account), "text"),
    },
  ];
}

function monthsIn({ fact, given }: SpendingRow, { period }: TrackedPeriodRefs): number {
  const start = monthNumber(period.from);
  return given === null ? hasPassedSince(start, start + 12, fact.span) : given.monthsIn(start, start + 12);
}

function costIn({ months }: SpendingFact, days: Period): Cents {
  const own = months.filter(({ day }) => isWithin(day, days));
  return own.length === 0 ? noMoney : sum(own.map(({ amount }) => amount));
}
