/** The sentence of what went wrong, in the words of the functions where they have it. */
import type { CaseProblem } from "../funding/case-problem";
import { HostRefused, type HostProblem } from "../hosts/spreadsheet-host";
import type { PaneWords } from "../texts/pane-words";
import type { Speech } from "./speech/speech";

export function fieldSentence(problem: CaseProblem, { refusal, date, words: { form } }: Speech): string {
  switch (problem.kind) {
    case "refused":
      return refusal(problem.refusal);
    case "textTooLong":
      return form.name.tooLong(problem.length, problem.most);
    case "stopBeforeStart":
      return form.stopBeforeStart(date(problem.stop), date(problem.start));
    case "afterContract":
      return form.afterContract(date(problem.day), date(problem.end));
    case "beforeSignature":
      return form.beforeSignature(date(problem.day), date(problem.signature));
    case "bankBalance":
      return form.bankBalance;
    case "neverInForce":
      return form.neverInForce(problem.schedule);
    case "notAnObject":
    case "unknownKey":
    case "missingKey":
    case "wrongType":
    case "overrideTwice":
    case "listLength":
      // The form writes every other key itself.
      throw new Error(`The form made a case with the fault ${problem.kind}`);
  }
}

/** Whatever stopped an operation: the host's refusal, a part that could not be loaded, or a fault. */
export function failureSentence(error: unknown, words: PaneWords): string {
  if (error instanceof HostRefused) return hostSentence(error.problem, words);
  if (error instanceof Error && error.name === "ChunkLoadError") return words.cannotLoad;
  return words.unexpected(error instanceof Error ? error.message : String(error));
}

function hostSentence(problem: HostProblem, { problems }: PaneWords): string {
  switch (problem.kind) {
    case "sheetProtected":
      return problems.sheetProtected(problem.sheet);
    case "tooOld":
      return problems.tooOld(problem.needed);
    case "failed":
      return problems.failed(problem.detail, problem.restored);
    case "unreadableCells":
      return problem.sentence;
    case "readOnly":
    case "structureProtected":
    case "changedMeanwhile":
      return problems[problem.kind];
  }
}
