import { trackingTexts } from "../../../texts/fr/workbook/tracking";
import type { FoundWorkbook } from "../../found";
import { valueOf, type EntryRow } from "./entries";
import { rowOf, type CaseRow } from "./rows-of-case";
import { settingAt, settingNamed } from "./setting";

/** What is said of the follow-up, as a case has it: nothing where nobody said a thing. @throws Refused */
export function correctionsIn(rows: readonly EntryRow[], workbook: FoundWorkbook): CaseRow {
  const lastActualMonth = lastMonthIn(workbook);
  return {
    ...(rows.length === 0 ? {} : { corrections: rows.map(rowOf) }),
    ...(lastActualMonth === null ? {} : { lastActualMonth }),
  };
}

function lastMonthIn(workbook: FoundWorkbook): string | number | null {
  const name = settingNamed("plan:lastActualMonth", workbook);
  if (name === undefined) return null;
  const label = trackingTexts.lastMonth;
  const { found, place } = settingAt(name, label, workbook);
  return valueOf({ is: "month" }, found, { label, place });
}
