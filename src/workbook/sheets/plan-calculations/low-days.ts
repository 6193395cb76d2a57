/** Calculs budget: the days on which the bank may hold the least, and what it then holds in each scenario. */
import type { Day } from "../../../agreement/day";
import { minus, plus, sum, toEuros, type Cents } from "../../../agreement/money";
import type { Cash } from "../../../budget/cash";
import { spentIn } from "../../../budget/spending";
import { byScenario, scenarios, type Scenario } from "../../../funding/scenario";
import { ledgerOf } from "../../../funding/time/ledger";
import { scenarioWords } from "../../../texts/fr/workbook/common";
import { planCalculationTexts as texts } from "../../../texts/fr/workbook/plan-calculations";
import { cellOfRange, fixedRange } from "../../address";
import { body, calculation } from "../../cells";
import { compares, empty, equals, isEmpty, sumIfs, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { addBlock, type At, type Block, type Column } from "./block";
import { monthsAhead, monthsAheadOf, type Frame } from "./frame";
import type { PlanSources } from "./sources";

export interface DaySources {
  readonly months: Block;
  readonly paid: Block;
  readonly opening: string;
  readonly cash: Readonly<Record<Scenario, Cash>>;
}

/** A day on which the balance may be at its lowest: nothing lowers it but charges, at the ends of months, and repayments. */
interface LowDay {
  readonly label: string;
  readonly formula: string;
  readonly day: Day;
  /** Before anything moves. */
  readonly isOpening: boolean;
  /** What the charges take until then, whatever the scenario. */
  readonly spent: Cents;
}

function lowDaysOf({ shown, refs, budget }: PlanSources, frame: Frame): readonly LowDay[] {
  const { choices, years } = shown.contract;
  const from = choices.situation.day;
  const days = [
    { label: texts.opening, formula: frame.day, day: choices.situation.day, isOpening: true },
    ...monthsAheadOf(choices).map(({ last }, index) => ({
      label: texts.monthEnd,
      formula: frame.months.cell("last", index),
      day: last,
      isOpening: false,
    })),
    ...years.map(({ repaymentDate }, index) => ({
      label: texts.repayment,
      formula: cellOfRange(refs.years.repaymentDate, index),
      day: repaymentDate,
      isOpening: false,
    })),
  ];
  return days.map((one) => ({ ...one, spent: spentIn({ from, to: one.day + 1 }, budget.spending) }));
}

export function addLowDays(draft: SheetDraft, blocks: DaySources, sources: PlanSources, frame: Frame): Block {
  const facts = lowDaysOf(sources, frame);
  const balanceAt = balancesOf(blocks.cash, sources);
  const balance = (scenario: Scenario): Column<LowDay> => ({
    id: `balance-${scenario}`,
    head: texts.closingOf(scenarioWords[scenario]),
    content: (fact, at) =>
      calculation(
        fact.isOpening ? blocks.opening : balanceFormula(at, scenario, blocks, sources, frame),
        balanceAt(fact, scenario),
        "euroCents",
      ),
  });
  const firstRow = draft.nextRow + 4;
  const lowest = (scenario: Scenario, order: number): Column<LowDay> => ({
    id: `day-${scenario}`,
    head: texts.lowestOf(scenarioWords[scenario]),
    content: (fact, at) => {
      const least = `MIN(${fixedRange(lowDayColumns + order, firstRow, firstRow + facts.length - 1)})`;
      const found = when(`${at(`balance-${scenario}`)}=${least}`, at("day"), empty);
      const isLowest = balanceAt(fact, scenario) === toEuros(blocks.cash[scenario].lowest.amount);
      return calculation(when(isEmpty(at(`balance-${scenario}`)), empty, found), isLowest ? fact.day : "", "date");
    },
  });
  return addBlock<LowDay>(
    draft,
    { title: texts.lowDays, help: texts.lowDaysHelp },
    [
      { id: "label", head: texts.lowDaysHead.label, content: ({ label }) => body(label) },
      { id: "day", head: texts.lowDaysHead.day, content: ({ formula, day }) => calculation(formula, day, "date") },
      ...scenarios.map(balance),
      ...scenarios.map(lowest),
    ],
    facts,
  );
}

/** The first of those that hold a balance. */
const lowDayColumns = 3;

function balanceFormula(at: At, scenario: Scenario, blocks: DaySources, sources: PlanSources, frame: Frame): string {
  const { paid, months, opening } = blocks;
  const { payments } = sources.refs;
  const until = (dates: string) => [compares(dates, ">=", frame.day), compares(dates, "<=", at("day"))];
  const notified = scenario === "prudent" ? [equals(paid.down("isNotified"), "1")] : [];
  const all = [
    opening,
    sumIfs(payments.amount(scenario), ...until(payments.date)),
    sumIfs(paid.down("amount"), ...until(paid.down("date")), ...notified),
  ];
  const spent = sumIfs(months.down("charges"), compares(months.down("last"), "<=", at("day")));
  const last = months.cell("to", monthsAhead - 1);
  return when(
    `${at("day")}<${frame.day}`,
    empty,
    when(`${at("day")}>=${last}`, empty, `ROUND(${all.join("+")}-${spent},2)`),
  );
}

interface Moved {
  readonly day: Day;
  readonly amount: Cents;
}

/** What the bank holds at the end of a day; nothing of a day that is not ahead. */
function balancesOf(cash: DaySources["cash"], { budget, shown }: PlanSources) {
  const { contract } = shown;
  const from = contract.choices.situation.day;
  const receiptsOf = byScenario((scenario): readonly Moved[] => {
    const others = budget.planned.resources.filter(({ notified }) => scenario !== "prudent" || notified !== null);
    const paid = ledgerOf(contract, scenario).payments.map(({ date, amount }) => ({ day: date, amount }));
    return [...paid, ...others.flatMap(({ payments }) => payments)];
  });
  return ({ day, isOpening, spent }: LowDay, scenario: Scenario): number | "" => {
    const { opening, months } = cash[scenario];
    if (isOpening) return toEuros(opening);
    if (day < from || day >= (months.at(-1)?.to ?? 0)) return "";
    const received = receiptsOf[scenario].filter((one) => one.day >= from && one.day <= day);
    return toEuros(minus(plus(opening, sum(received.map(({ amount }) => amount))), spent));
  };
}
