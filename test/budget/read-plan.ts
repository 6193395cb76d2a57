import type { Budget } from "../../src/budget/budget";
import { readWholeCase } from "../../src/budget/read-whole-case";
import { budgetIfDated, wholeAnswerOf } from "../../src/budget/whole-answer";
import { computeFunding } from "../../src/funding/funding";
import { answerWords } from "../../src/texts/fr/answer";
import { today } from "../today";

/** The budget of a case that has a signature. */
export function readBudget(json: object): Budget {
  const { choices, planned } = readWholeCase(json, today);
  const budget = budgetIfDated(computeFunding(choices), planned);
  if (budget === null) throw new Error("This case has no budget by year.");
  return budget;
}

type WholeAnswer = ReturnType<typeof wholeAnswerOf>;

/** What `--json` says of it. */
export function answerTo(json: unknown): WholeAnswer {
  const { choices, planned } = readWholeCase(json, today);
  return wholeAnswerOf(computeFunding(choices), planned, answerWords);
}

type YearOfAnswer = NonNullable<WholeAnswer["budget"]>["years"][number];

/** Of a financial year, « 2021 » or « 2021-2022 ». */
export function yearOf(json: object, year: string): YearOfAnswer {
  const found = answerTo(json).budget?.years.find((one) => one.year === year);
  if (found === undefined) throw new Error(`This budget has no year ${year}.`);
  return found;
}
