/** What the summary says of a community: figures in euros, null where nothing is known. */
import { readWholeCase } from "../budget/read-whole-case";
import { answerOf } from "../funding/answer";
import { computeFunding } from "../funding/funding";
import type { Day } from "../agreement/day";
import { missingAmountSentence } from "../texts/fr/missing-amounts";
import { missingAmountsOf } from "../funding/missing-amounts";
import { answerWords } from "../texts/fr/answer";
import type { SummarizedFacts } from "../workbook/summary/summarized";

export interface CommunityFacts extends SummarizedFacts {
  readonly name: string;
}

/** @throws Refused where the case cannot be read */
export function factsOf(json: unknown, today: Day): CommunityFacts {
  const { choices } = readWholeCase(json, today);
  const funding = computeFunding(choices);
  const answer = answerOf(funding, answerWords);
  const { total, secured, unknown } = answer.scenarios.full;
  return {
    name: choices.name,
    tier: funding.tier,
    schedule: choices.schedule.file.name,
    population: choices.population,
    granted: known(total, unknown),
    secured: known(secured, unknown),
    unknown,
    cash: Object.fromEntries(
      (answer.financialYears ?? []).map(({ year, cash, unknown: lacking }) => [year, known(cash, lacking)]),
    ),
    missing: missingAmountsOf(choices).map(missingAmountSentence),
    notes: [...answer.notes, ...answer.timeNotes],
  };
}

/** A sum of nothing known is no zero. */
function known(amount: number, unknown: number): number | null {
  return amount === 0 && unknown > 0 ? null : amount;
}
