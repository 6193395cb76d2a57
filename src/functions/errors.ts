import { Refused, type Problem } from "../refusal/refused";
import { functionTexts } from "../texts/function-texts";
import { hostLanguage } from "./host-language";

/** #N/A for what the tables do not hold, #VALUE! for an argument that cannot be read. */
const notHeld: ReadonlySet<Problem["kind"]> = new Set<Problem["kind"]>([
  "dateBeforeAgreement",
  "lineNotHeld",
  "partNotHeld",
  "amountUnknown",
  "splitUnknown",
  "noVariablePart",
  "calendarUnknown",
  "ceilingUnknown",
  "periodOutside",
  "functionUnloaded",
]);

/** Computes a cell; a refusal becomes an error of Excel with its sentence, and a fault of ours stays what it is. */
export function answer<T>(compute: () => T, sentenceOf = sentenceOfRules): T {
  try {
    return compute();
  } catch (error) {
    throw error instanceof Refused ? excelError(error, sentenceOf) : error;
  }
}

/** Computes one cell of a spilled table: a refusal stays in its cell and spares the others. */
export function answerCell<T>(compute: () => T): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refused) return excelError(error);
    throw error;
  }
}

/** What Excel shows for a refusal, with its sentence; one row of a range is an argument, whatever the tables hold. */
export function excelError(refused: Refused, sentenceOf = sentenceOfRules): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = notHeld.has(refused.problem.kind) && !refused.where ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, sentenceOf(refused));
}

function sentenceOfRules({ problem }: Refused): string {
  return functionTexts[hostLanguage()].sentence(problem);
}
