/** The sentence of what went wrong, in the words of the functions where they have it. */
import type { CaseProblem } from "../funding/case-problem";
import { HostRefused, type HostProblem } from "../hosts/spreadsheet-host";
import type { ProblemWords } from "../texts/pane-answer-words";
import type { Answers } from "./answers/answers";
import { answersIn } from "./answers/answers-in";
import type { Language } from "../texts/language";
import type { Speech } from "./speech/speech";

export function fieldSentence(problem: CaseProblem, { date }: Speech, { refusal, words }: Answers): string {
  const { faults } = words;
  switch (problem.kind) {
    case "refused":
      return refusal(problem.refusal);
    case "textTooLong":
      return faults.nameTooLong(problem.length, problem.most);
    case "stopBeforeStart":
      return faults.stopBeforeStart(date(problem.stop), date(problem.start));
    case "afterContract":
      return faults.afterContract(date(problem.day), date(problem.end));
    case "beforeSignature":
      return faults.beforeSignature(date(problem.day), date(problem.signature));
    case "bankBalance":
      return faults.bankBalance;
    case "neverInForce":
      return faults.neverInForce(problem.schedule);
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
export async function failureSentence(error: unknown, { language, words }: Speech): Promise<string> {
  if (error instanceof HostRefused) return refusedSentence(error.problem, language).catch(() => words.cannotLoad);
  if (error instanceof Error && error.name === "ChunkLoadError") return words.cannotLoad;
  return words.unexpected(error instanceof Error ? error.message : String(error));
}

async function refusedSentence(problem: HostProblem, language: Language): Promise<string> {
  return hostSentence(problem, (await answersIn(language)).words.problems);
}

function hostSentence(problem: HostProblem, problems: ProblemWords): string {
  switch (problem.kind) {
    case "sheetProtected":
      return problems.sheetProtected(problem.sheet);
    case "cellGuarded":
    case "cellFilled":
      return problems[problem.kind](problem.cell);
    case "tooOld":
      return problems.tooOld(problem.needed);
    case "failed":
      return problems.failed(problem.detail, problem.restored);
    case "unreadableCells":
      return problem.sentence;
    case "readOnly":
    case "structureProtected":
    case "changedMeanwhile":
    case "changedSince":
      return problems[problem.kind];
  }
}
