import { Refused, type Refusal, type RefusalKind } from "../agreement/refusal";
import { functionTexts } from "../texts/function-texts";
import { hostLanguage } from "./host-language";

/** #N/A for what the tables do not hold, #VALUE! for an argument that cannot be read. */
const notHeld: ReadonlySet<RefusalKind> = new Set<RefusalKind>([
  "dateBeforeAgreement",
  "lineNotHeld",
  "partNotHeld",
  "amountUnknown",
  "splitUnknown",
  "noVariablePart",
  "calendarUnknown",
  "ceilingUnknown",
  "functionUnloaded",
]);

/**
 * Computes a cell; a refusal of the rules becomes an error of Excel with its sentence.
 * @param errorOf what Excel is given in place of what is thrown
 */
export function answer<T>(compute: () => T, errorOf = errorOfRules): T {
  try {
    return compute();
  } catch (error) {
    throw errorOf(error);
  }
}

/** Anything but a refusal is a fault of ours, and stays what it is. */
export function errorOfRules(thrown: unknown): unknown {
  return thrown instanceof Refused ? excelError(thrown.refusal) : thrown;
}

/** Computes one cell of a spilled table: a refusal stays in its cell and spares the others. */
export function answerCell<T>(compute: () => T): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refused) return excelError(error.refusal);
    throw error;
  }
}

/** What Excel shows for a refusal, with its sentence. */
export function excelError(refusal: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = notHeld.has(refusal.kind) ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, functionTexts[hostLanguage()].sentence(refusal));
}
