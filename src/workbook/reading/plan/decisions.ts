import { dialogueTexts } from "../../../texts/fr/workbook/dialogue";
import type { FoundWorkbook } from "../../found";
import { valueOf, type EntryRow } from "./entries";
import { rowOf, type CaseRow } from "./rows-of-case";
import { settingAt, settingNamed } from "./setting";

/** What is said of the dialogue, as a case has it: nothing where nobody said a thing. @throws Refused */
export function decisionsIn(rows: readonly EntryRow[], workbook: FoundWorkbook): CaseRow {
  const dialogueYear = yearIn(workbook);
  return {
    ...(rows.length === 0 ? {} : { decisions: rows.map(rowOf) }),
    ...(dialogueYear === null ? {} : { dialogueYear }),
  };
}

function yearIn(workbook: FoundWorkbook): string | number | null {
  const name = settingNamed("plan:dialogueYear", workbook);
  if (name === undefined) return null;
  const label = dialogueTexts.yearInput;
  const { found, place } = settingAt(name, label, workbook);
  return valueOf({ is: "year" }, found, { label, place });
}
