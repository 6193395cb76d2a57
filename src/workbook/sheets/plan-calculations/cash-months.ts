/** Calculs budget: eighteen months of cash, one a row, in the three scenarios. */
import { minus, noMoney, toEuros, type Cents } from "../../../agreement/money";
import type { Cash } from "../../../budget/cash";
import { earmarkedBefore } from "../../../budget/earmarked";
import { envelopeName } from "../../../budget/envelope-names";
import { spentIn } from "../../../budget/spending";
import { scenarios, type Scenario } from "../../../funding/scenario";
import { ledgerOf } from "../../../funding/time/ledger";
import { scenarioWords } from "../../../texts/fr/workbook/common";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { calculation } from "../../cells";
import { compares, countIfs, equals, holds, sumIfs, when, type Test } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "./block";
import { monthsAheadOf, type Frame, type MonthAhead } from "./frame";
import type { LackingTaxRefs } from "./payroll-tax";
import type { PlanSources } from "./sources";
import { toTheCent } from "./typed";

export interface CashSources {
  readonly spending: Block;
  readonly lackingTax: LackingTaxRefs;
  readonly resources: Block;
  readonly earmarked: Block | null;
}

interface MonthSources extends CashSources {
  readonly paid: Block;
  readonly opening: string;
  readonly cash: Readonly<Record<Scenario, Cash>>;
}

export function addCashMonths(draft: SheetDraft, blocks: MonthSources, sources: PlanSources, frame: Frame): Block {
  const first = draft.nextRow + 4;
  const columns = [
    ...(["from", "to", "last"] as const).map((id) => dayColumn(id, frame)),
    ...grantColumns(blocks, sources),
    ...otherColumns(blocks, frame),
    ...closingColumns(blocks, first),
    ...reservedColumns(blocks, sources),
  ];
  const title = { title: texts.cashMonths, help: texts.cashMonthsHelp };
  return addBlock(draft, title, columns, monthsAheadOf(sources.shown.contract.choices));
}

function dayColumn(id: "from" | "to" | "last", { months }: Frame): Column<MonthAhead> {
  return {
    id,
    head: texts.monthHead[id],
    content: (month, _, index) => calculation(months.cell(id, index), month[id], "date"),
  };
}

function money(
  id: string,
  head: string,
  value: (index: number) => Cents | undefined,
  formula: (at: At, index: number) => string,
): Column<MonthAhead> {
  const content: Column<MonthAhead>["content"] = (_, at, index) =>
    calculation(formula(at, index), toEuros(value(index) ?? noMoney), "euroCents");
  return { id, head, content };
}

function within(dates: string, at: At): readonly Test[] {
  return [compares(dates, ">=", at("from")), compares(dates, "<", at("to"))];
}

function grantColumns({ cash }: MonthSources, { refs: { payments } }: PlanSources): readonly Column<MonthAhead>[] {
  return scenarios.map((scenario) =>
    money(
      `grant-${scenario}`,
      texts.grantOf(scenarioWords[scenario]),
      (index) => cash[scenario].months[index]?.grant,
      (at) => sumIfs(payments.amount(scenario), ...within(payments.date, at)),
    ),
  );
}

/** How many rows of the spending have no price, and a month from one to another; the payroll tax is counted apart. */
export function unpricedIn(spending: Block, first: string, last: string): string {
  return countIfs(
    equals(spending.down("isUnknown"), "1"),
    compares(spending.down("first"), "<=", last),
    compares(spending.down("last"), ">=", first),
  );
}

function otherColumns({ paid, spending, lackingTax, cash }: MonthSources, frame: Frame): readonly Column<MonthAhead>[] {
  const received = (at: At, ...tests: readonly Test[]) =>
    sumIfs(paid.down("amount"), ...within(paid.down("date"), at), ...tests);
  return [
    money(
      "other",
      texts.cashHead.other,
      (index) => cash.central.months[index]?.other,
      (at) => received(at),
    ),
    money(
      "notified",
      texts.cashHead.notified,
      (index) => cash.prudent.months[index]?.other,
      (at) => received(at, equals(paid.down("isNotified"), "1")),
    ),
    money(
      "charges",
      texts.cashHead.charges,
      (index) => cash.central.months[index]?.charges,
      (_, index) => `SUM(${spending.down(`month${index}`)})`,
    ),
    {
      id: "unknown",
      head: texts.cashHead.unknown,
      content: (_, __, index) => {
        const month = frame.months.cell("month", index);
        const formula = `${unpricedIn(spending, month, month)}+${lackingTax.inMonth(index)}`;
        return calculation(formula, cash.central.months[index]?.unknown ?? 0, "integer");
      },
    },
  ];
}

function closingColumns({ cash, opening }: MonthSources, first: number): readonly Column<MonthAhead>[] {
  return scenarios.map((scenario) =>
    money(
      `closing-${scenario}`,
      texts.closingOf(scenarioWords[scenario]),
      (index) => cash[scenario].months[index]?.closing,
      (at, index) => closingFormula(at, index, scenario, { opening, first }),
    ),
  );
}

/** What the scenario receives of others: all, or what is notified. */
function othersIn(scenario: Scenario): "other" | "notified" {
  return scenario === "prudent" ? "notified" : "other";
}

function closingFormula(
  at: At,
  index: number,
  scenario: Scenario,
  { opening, first }: { readonly opening: string; readonly first: number },
): string {
  const own = at(`closing-${scenario}`);
  const above = index === 0 ? opening : own.replace(/\d+$/, String(first + index - 1));
  return `ROUND(${above}+${at(`grant-${scenario}`)}+${at(othersIn(scenario))}-${at("charges")},2)`;
}

/** What of the bank's balance is left for unscheduled care alone, and whether the bank would hold less. */
function reservedColumns(
  { spending, earmarked, cash }: MonthSources,
  sources: PlanSources,
): readonly Column<MonthAhead>[] {
  const { budget, shown, calculations } = sources;
  const { payments } = ledgerOf(shown.contract, "central");
  const own = budget.spending.filter(({ envelope }) => envelope === "earmarked");
  const leftAt = ({ to }: MonthAhead) => {
    const { inBank, spent } = earmarkedBefore(to, shown.contract, { payments, spending: budget.spending });
    return minus(inBank, spent);
  };
  const spentBefore = toTheCent(calculations.assumptions.situation.earmarkedSpent);
  return [
    {
      id: "earmarked",
      head: texts.cashHead.earmarked,
      content: (month, _, index) =>
        calculation(
          sumIfs(spending.down(`month${index}`), holds(spending.down("envelope"), envelopeName("earmarked"))),
          toEuros(spentIn(month, own)),
          "euroCents",
        ),
    },
    {
      id: "reserved",
      head: texts.cashHead.reserved,
      content: (month, at, index) => {
        const received = earmarked === null ? "0" : `SUM(${earmarked.down(`month${index}`)})`;
        const spent = `SUM(${at("earmarked").replace(/\d+$/, (row) => String(Number(row) - index))}:${at("earmarked")})`;
        return calculation(`ROUND(${received}-${spentBefore}-${spent},2)`, toEuros(leftAt(month)), "euroCents");
      },
    },
    {
      id: "isShort",
      head: texts.cashHead.isShort,
      content: (month, at, index) => {
        const [left, held] = [leftAt(month), cash.central.months[index]?.closing ?? noMoney];
        const isShort = when(`${at("closing-central")}<${at("reserved")}`, "1", "0");
        return calculation(when(`${at("reserved")}>0`, isShort, "0"), left > 0 && held < left ? 1 : 0, "integer");
      },
    },
  ];
}

/** How many months end with less in the bank than is reserved. */
export function shortMonthsOf({ months }: Cash, { shown, budget }: PlanSources): number {
  const { payments } = ledgerOf(shown.contract, "central");
  return months.filter(({ to, closing }) => {
    const { inBank, spent } = earmarkedBefore(to, shown.contract, { payments, spending: budget.spending });
    const left = minus(inBank, spent);
    return left > 0 && closing < left;
  }).length;
}
