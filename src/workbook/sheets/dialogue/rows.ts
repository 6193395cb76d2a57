import { envelopeName } from "../../../budget/envelope-names";
import type { Decision } from "../../../budget/dialogue/decision";
import { subjectWords } from "../../../texts/fr/workbook/dialogue";
import type { CellValue } from "../../plan";

/** What each decision puts in the cells of its row, by column. */
export function decisionRow(decision: Decision): Readonly<Record<string, CellValue>> {
  const { year, subject, mission, rate, value, label } = decision;
  return {
    contractYear: year,
    subject: subjectWords[subject],
    mission: mission === null ? null : envelopeName(mission),
    rate,
    value,
    label: label === "" ? null : label,
  };
}
