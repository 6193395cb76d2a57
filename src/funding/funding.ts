/** A community's contract year, computed: what the workbook shows and the command line prints. */
import type { LineId } from "../agreement/lines";
import { noMoney, plus, shareOf, sum, type Cents } from "../agreement/money";
import { refuse } from "../refusal/refused";
import type { Schedule, Tier } from "../agreement/schedule";
import { tierOf } from "../agreement/tier";
import type { Choices } from "./choices";
import { chosenSchedule } from "./contract-schedules";
import { isCounted, rateOf } from "./counted";
import { amountToCount } from "./retained-amount";
import { scenarios, type Scenario } from "./scenario";
import { yearlyRowsOf, type ScheduleRow } from "./schedule-rows";

export { scenarios, type Scenario };

export interface FundingRow extends ScheduleRow {
  readonly isCounted: boolean;
  /** Before any rate; null: unknown, and counted as nothing until the contract's amount is given. */
  readonly amount: Cents | null;
  /** The central scenario's achievement rate of the line, 0 to 1. */
  readonly rate: number;
  readonly amounts: Readonly<Record<Scenario, Cents>>;
}

/** Money apart: secure whatever the results, at risk, and both. */
export interface Money {
  readonly secured: Cents;
  readonly atRisk: Cents;
  readonly total: Cents;
}

export interface Funding {
  readonly choices: Choices;
  /** null when only the contract's tier is known. */
  readonly populationTier: Tier | null;
  readonly tier: Tier;
  /** The one that the rows are read in. */
  readonly schedule: Schedule;
  readonly rows: readonly FundingRow[];
}

/** @throws Refused when neither the population nor the contract's tier is known */
export function computeFunding(choices: Choices): Funding {
  const tier = retainedTier(choices);
  const rows = yearlyRowsOf(choices.schedule).map((row) => fundingRow(row, tier, choices));
  return { choices, populationTier: populationTierOf(choices), tier, schedule: choices.schedule, rows };
}

/** The contract's tier, or else the population's. @throws Refused when neither is known */
export function retainedTier(choices: Choices): Tier {
  return choices.contractTier ?? populationTierOf(choices) ?? refuse({ kind: "population", received: null });
}

function populationTierOf({ population, schedule }: Choices): Tier | null {
  return population === null ? null : tierOf(population, schedule);
}

/** The money of some rows, or of some dues, under one scenario. */
export function moneyOf(rows: readonly Pick<FundingRow, "nature" | "amounts">[], scenario: Scenario): Money {
  const amountsOf = (isSecured: boolean) =>
    rows.filter(({ nature }) => (nature === "secured") === isSecured).map(({ amounts }) => amounts[scenario]);
  const secured = sum(amountsOf(true));
  const atRisk = sum(amountsOf(false));
  return { secured, atRisk, total: plus(secured, atRisk) };
}

/** The lines of the budget, in the order of the table. */
export function linesOf(funding: Funding): readonly LineId[] {
  return [...new Set(funding.rows.map(({ line }) => line))];
}

/** The counted rows whose amount no source and no contract gives yet; a total is not asked beside its parts. */
export function unknownRowsOf(funding: Funding): readonly FundingRow[] {
  return funding.rows.filter(({ isCounted, amount, nature }) => isCounted && amount === null && nature !== "undivided");
}

function fundingRow(row: ScheduleRow, tier: Tier, choices: Choices): FundingRow {
  const amount = amountToCount(row, tier, chosenSchedule(choices));
  const counted = isCounted(row, choices);
  const rate = rateOf(row.line, choices);
  const base = counted && amount !== null ? amount : noMoney;
  const amounts = {
    prudent: atRate(base, row, 0),
    central: atRate(base, row, rate),
    full: atRate(base, row, 1),
  };
  return { ...row, isCounted: counted, amount, rate, amounts };
}

function atRate(amount: Cents, { nature }: ScheduleRow, rate: number): Cents {
  switch (nature) {
    case "secured":
      return amount;
    case "atRisk":
      return shareOf(amount, rate);
    case "undivided":
      return rate === 1 ? amount : noMoney;
  }
}
