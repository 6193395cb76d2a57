/** What the contract pays and no table gives the amount of: a sum that takes it in has no answer. */
import { noMoney } from "../../agreement/money";
import type { Period } from "../../agreement/period";
import type { RuleProblem } from "../../refusal/rules";
import { amountUnder } from "../../funding/time/amount-of-year";
import { publishedAmount, suggestedAmount } from "../../funding/retained-amount";
import type { Claim } from "../../funding/time/claims";
import type { Contract } from "../../funding/time/contract";
import type { Due } from "../../funding/time/due";
import { dueOfClaim } from "../../funding/time/due-of-claim";
import type { YearOfContract } from "../../funding/time/frame";
import type { Payment } from "../../funding/time/payments";

export interface Missing extends Pick<Payment, "line" | "part" | "contractYear" | "secured"> {
  /** The days over which it is earned. */
  readonly running: Period;
  readonly payments: readonly Pick<Payment, "date" | "kind">[];
  /** The total of its line says what it owes, not when: the part that is advanced is unknown. */
  readonly isWithinTotal: boolean;
  /** The cell of the table that is empty. */
  readonly refusal: RuleProblem;
}

export function missingOf(contract: Contract): readonly Missing[] {
  return [...unknownParts(contract), ...unsplitTotals(contract), ...advancesWithinTotals(contract)];
}

/** Parts without an amount, but where no rate opens any of it, or where the total of their line stands for them. */
function unknownParts(contract: Contract): readonly Missing[] {
  const totals = undividedOf(contract);
  return contract.unknown
    .filter((claim) => claim.row.part !== "total" && !totals.some((due) => standsFor(due, claim)))
    .map((claim) => ({ claim, due: dueOfClaim(claim, noMoney, contract.choices) }))
    .filter(({ due: { nature, rates } }) => nature === "secured" || rates.central > 0)
    .map(({ claim, due }) => missing(due, amountUnknown(claim, contract)));
}

/** Where the total of a line stands for its parts, the advance on one of them is unknown, and so is what it leaves to pay. */
function advancesWithinTotals(contract: Contract): readonly Missing[] {
  const totals = undividedOf(contract);
  return contract.unknown
    .filter((claim) => claim.row.part !== "total" && totals.some((due) => standsFor(due, claim)))
    .map((claim) => ({ claim, due: dueOfClaim(claim, noMoney, contract.choices) }))
    .filter(({ due }) => due.advance !== null)
    .map(({ claim, due }) => ({ ...missing(due, amountUnknown(claim, contract)), isWithinTotal: true }));
}

/** A total known without its split is promised at a rate of 100 % only: at another, nobody knows. */
function unsplitTotals(contract: Contract): readonly Missing[] {
  return undividedOf(contract)
    .filter(({ rates }) => rates.central < 1)
    .flatMap((due) => {
      const year = contract.years.find((one) => one.year === due.contractYear);
      return year ? [missing(due, splitUnknown(due, year))] : [];
    });
}

function undividedOf({ dues }: Contract): readonly Due[] {
  return dues.filter(({ nature, whole }) => nature === "undivided" && whole > 0);
}

/** Where two tables share the year, the total of one says nothing of the parts of the other. */
function standsFor({ line, contractYear }: Due, { row, year }: Claim): boolean {
  return line === row.line && contractYear === year.year && holding(row.line, year).length === 1;
}

function missing({ line, part, contractYear, nature, running, advance, rest }: Due, refusal: RuleProblem): Missing {
  const advances = advance ? [{ date: advance.date, kind: "advance" as const }] : [];
  const payments = [...advances, { date: rest.date, kind: rest.kind }];
  return { line, part, contractYear, secured: nature === "secured", running, payments, isWithinTotal: false, refusal };
}

function amountUnknown({ row, year }: Claim, { choices }: Contract): RuleProblem {
  const { line, part } = row;
  const { tier } = year;
  const empty = holding(line, year).find((schedule) => amountUnder(row, year, schedule, choices) === null);
  const schedule = empty ?? choices.schedule;
  const suggestion = suggestedAmount(line, part, tier, schedule);
  return { kind: "amountUnknown", schedule: schedule.file.name, line, part, tier, suggestion };
}

function splitUnknown({ line, whole }: Due, year: YearOfContract): RuleProblem {
  const { tier } = year;
  const [schedule] = holding(line, year).slice(-1);
  const total = schedule ? publishedAmount(line, "total", tier, schedule) : null;
  return { kind: "splitUnknown", schedule: schedule?.file.name ?? "", line, tier, total: total ?? whole };
}

function holding(line: Due["line"], { schedules }: YearOfContract) {
  return schedules.map(({ schedule }) => schedule).filter(({ lines }) => lines.has(line));
}
