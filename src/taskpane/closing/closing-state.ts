/** What closing a year would do, before it is done: which years may be, what was expected of each mission, what begins. */
import { contractYears, type ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import type { MissionId } from "../../agreement/lines";
import { noMoney, sum, type Cents } from "../../agreement/money";
import type { ClosedCase } from "../../budget/closing/close-year";
import type { NextYear } from "../../budget/closing/next-year";
import { readWholeCase, type WholeCase } from "../../budget/read-whole-case";
import { contractIfSigned } from "../../funding/time/contract";
import type { YearOfContract } from "../../funding/time/frame";
import { Refused } from "../../refusal/refused";
import type { Language } from "../../texts/language";
import type { FormState } from "../form/form-state";
import { closedByForm, yearOfForm } from "./closing-of-form";

/** The variable part of a mission in the year. */
export interface Expected {
  readonly mission: MissionId;
  /** What its rate gives. */
  readonly amount: Cents;
  readonly most: Cents;
}

export interface ClosingState {
  readonly day: Day;
  readonly closed: readonly ContractYear[];
  /** Over, and not closed. */
  readonly ended: readonly ContractYear[];
  readonly expected: readonly Expected[];
  /** null: no year is chosen. */
  readonly outcome: Outcome | Refused | null;
}

interface Outcome {
  readonly year: ContractYear;
  readonly notified: Cents;
  readonly rows: number;
  readonly next: NextYear | null;
}

/** @throws Refused when the case cannot be read */
export function closingState(
  json: object,
  form: FormState,
  { language, today }: { readonly language: Language; readonly today: Day },
): ClosingState {
  const whole = readWholeCase(json, today);
  const chosen = yearOfForm(form);
  const closed = contractYears.filter((year) => whole.planned?.closed?.some((one) => one.year === year) === true);
  const ended = endedYears(whole).filter((year) => !closed.includes(year));
  return {
    day: whole.choices.situation.day,
    closed,
    ended,
    expected: chosen === null ? [] : expectedIn(chosen, whole),
    outcome: chosen === null ? null : outcomeOf(chosen, () => closedByForm({ json, whole }, chosen, form, language)),
  };
}

function endedYears({ choices }: WholeCase): readonly ContractYear[] {
  const years: readonly YearOfContract[] = contractIfSigned(choices)?.years ?? [];
  return years.filter(({ to }) => to <= choices.situation.day).map(({ year }) => year);
}

function expectedIn(year: ContractYear, { choices }: WholeCase): readonly Expected[] {
  const dues = contractIfSigned(choices)?.dues ?? [];
  return dues
    .filter((due) => due.contractYear === year && due.part === "variable")
    .map(({ line, amounts }) => ({ mission: line as MissionId, amount: amounts.central, most: amounts.full }));
}

function outcomeOf(year: ContractYear, close: () => ClosedCase): Outcome | Refused {
  try {
    const { rows, next } = close();
    // What is earmarked is within another row.
    const own = rows.filter(({ part }) => part !== "tied");
    return { year, notified: sum([noMoney, ...own.map(({ amount }) => amount)]), rows: own.length, next };
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
