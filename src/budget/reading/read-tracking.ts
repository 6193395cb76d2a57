/** What is said of the follow-up: the last month that counts as spent, and the corrections of where a year ends. */
import { noMoney } from "../../agreement/money";
import { mostRows, longestRemark } from "../bounds";
import type { PlannedFile } from "../planned-file";
import { trackedClasses } from "../tracking/correction";
import type { Correction, TrackingInputs } from "../planned";
import { readEnvelope } from "./read-placed";
import { checkRows, isGiven, readDay, readMonth, readName, readSignedAmount, readText } from "./read-value";

type CorrectionOfFile = NonNullable<PlannedFile["corrections"]>[number];

/** @returns null where nothing is said, and no page asks for it @throws Refused */
export function readTracking({
  lastActualMonth: typed,
  corrections: given,
  pages,
}: PlannedFile): TrackingInputs | null {
  const lastMonth = isGiven(typed) ? readMonth("lastActualMonth", typed) : null;
  const corrections = checkRows("corrections", given, mostRows.corrections).map((row, index) => {
    return readCorrection(`corrections.${index}`, row);
  });
  const isAsked = pages?.includes("tracking") === true;
  return isAsked || lastMonth !== null || corrections.length > 0 ? { lastMonth, corrections } : null;
}

function readCorrection(path: string, row: CorrectionOfFile): Correction {
  return {
    envelope: isGiven(row.mission) ? readEnvelope(`${path}.mission`, row.mission) : null,
    class: readName(`${path}.class`, row.class, trackedClasses, (name) => name),
    day: readDay(`${path}.date`, row.date),
    ahead: row.ahead ?? "budget",
    amount: isGiven(row.amount) ? readSignedAmount(`${path}.amount`, row.amount) : noMoney,
    reason: readText(`${path}.reason`, row.reason, longestRemark),
  };
}
