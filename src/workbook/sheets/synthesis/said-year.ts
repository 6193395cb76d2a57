/**
 * The contract year that Synthèse tells of: the one in progress, the last of a contract that is over, the first of one
 * that has not begun. A table of zeros would tell of none.
 */
import type { SituationOfContract } from "../../../funding/situation/situation";
import { endOfContract, type Contract } from "../../../funding/time/contract";
import type { YearOfContract } from "../../../funding/time/frame";
import { isEmpty, quoted, when } from "../../formula";
import type { Content } from "../../cells";
import type { TimeRefs } from "../calculations/accounts/accounts";

type YearState = "running" | "over" | "toCome";

export interface SaidYear {
  readonly state: YearState;
  readonly year: YearOfContract;
}

/** @throws Error for a contract without years, which the frame never gives */
export function saidYearOf(contract: Contract, { contractYear, day }: SituationOfContract): SaidYear {
  const end = endOfContract(contract);
  const [first] = contract.years;
  const last = contract.years.filter(({ from }) => from < end).at(-1) ?? first;
  if (first === undefined || last === undefined) throw new Error("A contract has five years.");
  if (day <= first.from) return { state: "toCome", year: contractYear ?? first };
  if (contractYear !== null) return { state: "running", year: contractYear };
  return { state: "over", year: { ...last, to: Math.min(last.to, end) } };
}

/** Which of the five years it is. @param contractEnd the cell of an early end */
export function saidYearFormula({ situation, signature, years }: TimeRefs, contractEnd: string): string {
  const { year } = situation.figures;
  const last = `MATCH(MIN(MAX(${years.to}),${contractEnd})-1,${years.from},1)`;
  return when(isEmpty(year), when(`${situation.day}<${signature}`, "1", last), year);
}

/** A sentence or a label for each state, which follows the day of the situation. */
export function inState(
  { situation, signature }: TimeRefs,
  state: YearState,
  words: Readonly<Record<YearState, string>>,
): Pick<Content, "formula" | "value"> {
  const begun = when(isEmpty(situation.figures.year), quoted(words.over), quoted(words.running));
  return { formula: when(hasNotBegun({ situation, signature }), quoted(words.toCome), begun), value: words[state] };
}

/** Nor before this day: a contract signed for a later day is read as of that day. */
export function hasNotBegun({ situation, signature }: Pick<TimeRefs, "situation" | "signature">): string {
  return `${situation.day}<=${signature}`;
}
