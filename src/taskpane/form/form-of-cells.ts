import * as v from "valibot";
import { caseSchema } from "../../funding/case-file";
import type { Language } from "../../texts/language";
import type { FoundWorkbook } from "../../workbook/found";
import { caseOfWorkbook } from "../../workbook/read-inputs";
import { formOfCase } from "./form-of-case";
import type { FormState } from "./form-state";
import { planOfCells } from "./plan-of-cells";

/** What the cells say of the form's fields; null when the workbook holds no budget of ours. @throws Refused */
export function formOfCells(workbook: FoundWorkbook, language: Language): FormState | null {
  const found = caseOfWorkbook(workbook);
  return found && { ...formOfCase(v.parse(caseSchema, found), language), ...planOfCells(workbook) };
}
