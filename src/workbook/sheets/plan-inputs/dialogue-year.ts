/** The contract year that the dialogue is about: one cell, above the decisions. */
import { contractYears, type ContractYear } from "../../../agreement/contract-year";
import { planInputTexts } from "../../../texts/fr/workbook/plan-inputs";
import { dialogueTexts as texts } from "../../../texts/fr/workbook/dialogue";
import { cell, fixedCell, onSheet } from "../../address";
import { body, hint, input } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";

/** @returns where it is */
export function addDialogueYear(draft: SheetDraft, year: ContractYear | null): string {
  const row = draft.add([body(texts.yearInput), input("plan:dialogueYear", year, "text"), hint(texts.yearInputHelp)]);
  draft.validate({
    range: cell(2, row),
    rule: { kind: "whole", min: 1, max: contractYears.length },
    allowBlank: true,
    promptTitle: texts.yearInput,
    ...planInputTexts.prompts.year,
  });
  return onSheet(draft.name, fixedCell(2, row));
}
