import { Refused } from "../agreement/refusal";
import { PlannedRefused } from "../budget/problem";
import { CaseRefused } from "../funding/case-problem";
import { ContractRefused } from "../funding/time/contract-problem";
import { FileRefused, type FileProblem } from "../hosts/xlsx/file-refused";
import { caseSentence } from "../texts/fr/case";
import { contractSentence } from "../texts/fr/contract";
import { openingWords } from "../texts/fr/opening";
import { plannedSentence } from "../texts/fr/planned";
import { readingWords } from "../texts/fr/reading";
import { sentence } from "../texts/fr/refusals";
import type { OpeningWords } from "../texts/opening-words";
import { InputsRefused } from "../workbook/reading/inputs-refused";
import { inputsSentence } from "../workbook/reading/inputs-sentence";
import { RequestRefused } from "./refusal";

/** The sentence of a refusal; null for anything else, which is a fault of ours. */
export function explain(error: unknown): string | null {
  if (error instanceof RequestRefused) return error.message;
  if (error instanceof CaseRefused) return caseSentence(error.problem);
  if (error instanceof PlannedRefused) return plannedSentence(error.problem);
  if (error instanceof ContractRefused) return contractSentence(error.problem);
  if (error instanceof InputsRefused) return inputsSentence(error.problem, readingWords);
  if (error instanceof FileRefused) return openingSentence(error.problem, openingWords);
  return error instanceof Refused ? sentence(error.refusal) : null;
}

function openingSentence(problem: FileProblem, words: OpeningWords): string {
  return problem.kind === "tooBig" ? words.tooBig(problem.size, problem.most) : words[problem.kind];
}
