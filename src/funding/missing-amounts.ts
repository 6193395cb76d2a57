/** What a contract lacks, each cell of the tables once, and what is taken in its place until the contract says it. */
import type { ContractYear } from "../agreement/contract-year";
import type { LineId, PartOrTotal } from "../agreement/lines";
import type { Cents } from "../agreement/money";
import { suggestionReasonOf } from "../agreement/remarks";
import type { Schedule, Tier } from "../agreement/schedule";
import { termsOf } from "../agreement/terms";
import { isSigned, type Choices, type ContractSchedule } from "./choices";
import { contractScheduleOf } from "./contract-schedules";
import { computeFunding, unknownRowsOf } from "./funding";
import { amountByRule, retainedAmount, suggestedAmount } from "./retained-amount";
import { holdsRow, type ScheduleRow } from "./schedule-rows";
import { contractOf } from "./time/contract";
import { claimsOf, type Claim } from "./time/claims";
import { frameOf } from "./time/frame";

export interface AmountCell {
  readonly schedule: Schedule;
  readonly line: LineId;
  readonly part: PartOrTotal;
  readonly tier: Tier;
}

export interface MissingAmount extends AmountCell {
  /** The contract years that it is missing in; none: only the budget of one year reads it. */
  readonly years: readonly ContractYear[];
  /** The unverified figure that may stand for it until the contract's is known; null: there is none. */
  readonly suggestion: Cents | null;
  readonly reason: string | null;
}

/**
 * All the amounts that the budget and the contract read and nobody gives, in the order of the tables: what to ask, in one
 * list. A total is not asked beside its parts, nor the update of a plan beside its drafting, which gives it by rule.
 */
export function missingAmountsOf(choices: Choices): readonly MissingAmount[] {
  const cells = [...cellsOfYear(choices), ...cellsOfContract(choices)];
  const first = cells.filter((cell, index) => cells.findIndex((other) => isSameCell(cell, other)) === index);
  const asked = first.filter((cell) => !first.some((other) => gives(other, cell)));
  return asked.map((cell) => missing(cell, cells));
}

/** The same choices, with the suggestion of each missing amount that has one, to be confirmed. */
export function withSuggestions(choices: Choices): Choices {
  const taken = missingAmountsOf(choices).filter(({ suggestion }) => suggestion !== null);
  const overridesIn = (schedule: Schedule) =>
    taken.flatMap(({ line, part, tier, suggestion: amount, ...cell }) =>
      cell.schedule === schedule && amount !== null ? [{ line, part, tier, amount, isToConfirm: true }] : [],
    );
  const schedules = choices.schedules.map((one) => {
    return { ...one, overrides: [...one.overrides, ...overridesIn(one.schedule)] };
  });
  return { ...choices, schedules };
}

/** The suggestions that the budget and the contract count, each once: a drafting and the update that it gives are one. */
export function amountsToConfirm(choices: Choices): readonly AmountCell[] {
  const cells = readCells(choices).filter((cell) =>
    isToConfirm(cell, cell.tier, contractScheduleOf(cell.schedule, choices)),
  );
  const first = cells.filter((cell, index) => cells.findIndex((other) => isSameCell(cell, other)) === index);
  return first.filter((cell) => !first.some((other) => isRuledBy(other, cell, choices)));
}

function isRuledBy(other: AmountCell, cell: AmountCell, choices: Choices): boolean {
  const contract = contractScheduleOf(cell.schedule, choices);
  return gives(other, cell) && amountByRule(cell.line, cell.part, cell.tier, contract) !== null;
}

/** All that the budget of a year reads, then the contract; each as many times as it is read. */
export function readCells(choices: Choices): readonly AmountCell[] {
  const { schedule } = choices;
  const { rows, tier } = computeFunding(choices);
  const ofYear = rows.flatMap(({ line, part, isCounted }) => (isCounted ? [{ schedule, line, part, tier }] : []));
  const ofContract = isSigned(choices)
    ? claimsOf(frameOf(choices)).flatMap((claim) => cellsOf(claim).filter((cell) => holdsRow(claim.row, cell.schedule)))
    : [];
  return [...ofYear, ...ofContract];
}

/** Whether what a row is worth comes from a suggestion that was taken, or from a rule that reads one. */
export function isToConfirm(
  { line, part }: Pick<ScheduleRow, "line" | "part">,
  tier: Tier,
  contract: ContractSchedule,
) {
  const isRuled = amountByRule(line, part, tier, contract) !== null;
  const read = isRuled ? "plan" : part;
  return contract.overrides.some((one) => {
    return one.isToConfirm && one.line === line && one.part === read && one.tier === tier;
  });
}

type DatedCell = AmountCell & { readonly year: ContractYear | null };

function cellsOfYear(choices: Choices): readonly DatedCell[] {
  const { schedule } = choices;
  const funding = computeFunding(choices);
  const cells = unknownRowsOf(funding).map(({ line, part }) => {
    return { schedule, line, part, tier: funding.tier, year: null };
  });
  return cells.filter((cell) => isMissing(cell, choices));
}

/** Only what a date of signature places in contract years. */
function cellsOfContract(choices: Choices): readonly DatedCell[] {
  if (!isSigned(choices)) return [];
  return contractOf(choices).unknown.flatMap((claim) => cellsOf(claim).filter((cell) => isMissing(cell, choices)));
}

function cellsOf({ row: { line, part }, year: { tier, year }, schedules }: Claim): readonly DatedCell[] {
  return schedules.map(({ schedule }) => ({ schedule, line, part, tier, year }));
}

function isMissing({ schedule, line, part, tier }: AmountCell, choices: Choices): boolean {
  if (part === "total" || !holdsRow({ line, part }, schedule)) return false;
  const contract = contractScheduleOf(schedule, choices);
  return retainedAmount(line, part, tier, contract) === null && amountByRule(line, part, tier, contract) === null;
}

function missing({ schedule, line, part, tier }: AmountCell, cells: readonly DatedCell[]): MissingAmount {
  const cell = { schedule, line, part, tier };
  const years = cells.flatMap((one) => (one.year !== null && isSameCell(one, cell) ? [one.year] : []));
  return {
    ...cell,
    years,
    suggestion: suggestedAmount(line, part, tier, schedule),
    reason: suggestionReasonOf(line, part, schedule),
  };
}

export function isSameCell(one: AmountCell, other: AmountCell): boolean {
  return one.part === other.part && isBeside(one, other);
}

function isBeside(one: AmountCell, other: AmountCell): boolean {
  return one.schedule === other.schedule && one.line === other.line && one.tier === other.tier;
}

/** Whether one missing amount, once given, gives the other by rule. */
function gives(one: AmountCell, other: AmountCell): boolean {
  const share = termsOf(one.schedule).planUpdateShare;
  return share !== null && one.part === "plan" && other.part === "update" && isBeside(one, other);
}
