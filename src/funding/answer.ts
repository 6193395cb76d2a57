/** The public `--json` answer (docs/answer.schema.json): the central scenario of a budget and of its contract, in euros. */
import type { LineId, PartOrTotal } from "../agreement/lines";
import { toEuros, type Cents } from "../agreement/money";
import type { Tier } from "../agreement/schedule";
import {
  answerInTimeOf,
  withoutTime,
  type AnswerInTime,
  type AnswerWithoutTime,
  type TimeWords,
} from "./answer-in-time";
import { isSigned, type CommunesSummed } from "./choices";
import { moneyOf, unknownRowsOf, type Funding, type FundingRow } from "./funding";
import { contractScheduleOf } from "./contract-schedules";
import { knownInYear, type Known } from "./known";
import { isToConfirm, missingAmountsOf, type MissingAmount } from "./missing-amounts";
import { inEuros, type MoneyInEuros } from "./money-in-euros";
import { suggestedAmount } from "./retained-amount";
import { byScenario, type Scenario } from "./scenario";
import { holdsRow } from "./schedule-rows";
import type { ShownYear } from "./shown-year";
import { contractOf } from "./time/contract";
import { shownYearOf } from "./time/year-in-progress";

type Answer = AnswerOfYear & (AnswerInTime | AnswerWithoutTime);

interface AnswerOfYear {
  readonly tier: Tier;
  readonly population: number | null;
  /** What it was summed of. */
  readonly communes: CommunesSummed | null;
  readonly schedule: string;
  /** The one whose lines and totals follow: that of the situation, or without one in progress the first. */
  readonly year: {
    readonly contractYear: number | null;
    readonly standing: ShownYear["standing"];
    readonly tier: Tier;
    readonly schedules: readonly string[];
  };
  readonly lines: readonly {
    readonly line: LineId;
    readonly part: PartOrTotal;
    readonly amount: number;
    readonly secured: boolean;
    readonly toConfirm: boolean;
  }[];
  readonly totals: MoneyInEuros & Known;
  readonly scenarios: Readonly<Record<Scenario, MoneyInEuros & Known>>;
  readonly unknown: readonly {
    readonly line: LineId;
    readonly part: PartOrTotal;
    readonly tier: Tier;
    readonly suggestion: number | null;
  }[];
  /** Each once, over the five years: what to ask. */
  readonly missing: readonly {
    readonly schedule: string;
    readonly line: LineId;
    readonly part: PartOrTotal;
    readonly tier: Tier;
    readonly contractYears: readonly number[];
    readonly suggestion: number | null;
    readonly reason: string | null;
  }[];
  readonly notes: readonly string[];
}

/** How what is said of a budget is put in words. */
export interface AnswerWords extends TimeWords {
  readonly notesOf: (funding: Funding) => readonly string[];
}

export function answerOf(funding: Funding, words: AnswerWords): Answer {
  const shown = shownYearOf(funding);
  const counted = shown.rows.filter(isToTell);
  const known = knownInYear(shown);
  const contract = contractScheduleOf(shown.schedule, shown.choices);
  return {
    tier: funding.tier,
    population: funding.choices.population,
    communes: funding.choices.communes,
    schedule: funding.choices.schedule.file.id,
    year: yearOf(shown),
    lines: counted.map((row) => {
      const { line, part, nature, amounts } = row;
      const toConfirm = isToConfirm(row, shown.tier, contract);
      return { line, part, amount: toEuros(amounts.central), secured: nature === "secured", toConfirm };
    }),
    totals: { ...inEuros(moneyOf(shown.rows, "central")), ...known },
    scenarios: byScenario((scenario) => ({ ...inEuros(moneyOf(shown.rows, scenario)), ...known })),
    unknown: unknownRowsOf(shown).map((row) => unknownOf(row, shown)),
    missing: missingAmountsOf(funding.choices).map(missingInEuros),
    notes: words.notesOf(shown),
    ...(isSigned(funding.choices) ? answerInTimeOf(contractOf(funding.choices), words) : withoutTime),
  };
}

function yearOf({ standing, contractYear, tier, schedules }: ShownYear): Answer["year"] {
  return { contractYear: contractYear?.year ?? null, standing, tier, schedules: schedules.map(({ file }) => file.id) };
}

/** A counted row with an amount; what remains undivided once all parts are known is nothing to tell. */
function isToTell({ isCounted, amount, nature }: FundingRow): boolean {
  return isCounted && amount !== null && !(nature === "undivided" && amount === 0);
}

function unknownOf(row: FundingRow, { tier, schedule }: Funding): Answer["unknown"][number] {
  const { line, part } = row;
  const suggestion = holdsRow(row, schedule) ? suggestedAmount(line, part, tier, schedule) : null;
  return { line, part, tier, suggestion: eurosIfKnown(suggestion) };
}

function missingInEuros({ schedule, years, suggestion, ...cell }: MissingAmount): Answer["missing"][number] {
  const { line, part, tier, reason } = cell;
  const { id } = schedule.file;
  return { schedule: id, line, part, tier, contractYears: years, suggestion: eurosIfKnown(suggestion), reason };
}

function eurosIfKnown(amount: Cents | null): number | null {
  return amount === null ? null : toEuros(amount);
}
