import { Refused } from "../agreement/refusal";
import { CaseRefused } from "../funding/case-problem";
import { ContractRefused } from "../funding/time/contract-problem";
import { caseSentence } from "../texts/fr/case";
import { contractSentence } from "../texts/fr/contract";
import { sentence } from "../texts/fr/refusals";
import { RequestRefused } from "./refusal";

/** The sentence of a refusal; null for anything else, which is a fault of ours. */
export function explain(error: unknown): string | null {
  if (error instanceof RequestRefused) return error.message;
  if (error instanceof CaseRefused) return caseSentence(error.problem);
  if (error instanceof ContractRefused) return contractSentence(error.problem);
  return error instanceof Refused ? sentence(error.refusal) : null;
}
