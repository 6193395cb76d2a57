/** The settings that the accountant gives. */
import { mostBufferMonths } from "../../../budget/bounds";
import type { Accounting } from "../../../budget/planned";
import { accountingHeads, planInputTexts as texts, variablePartWords } from "../../../texts/fr/workbook/plan-inputs";
import { cell, fixedCell, onSheet } from "../../address";
import { body, hint, input } from "../../cells";
import type { CellValue, ValidationRule } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import type { Format } from "../../styles";
import { addHeading } from "./add-table";
import { wordLists } from "./words";

export function addAccounting(
  draft: SheetDraft,
  { product, variablePart, bufferMonths }: Accounting,
): Readonly<Record<keyof Accounting, string>> {
  addHeading(draft, "accounting");
  const add = (key: keyof Accounting, value: CellValue, format: Format, rule: ValidationRule) => {
    const content = input(`plan:accounting:${key}`, value, format);
    const row = draft.add([body(accountingHeads[key]), content, hint(texts.accountingHelps[key])]);
    const said = rule.kind === "list" ? texts.prompts.word : texts.prompts.months;
    draft.validate({ range: cell(2, row), rule, allowBlank: true, promptTitle: accountingHeads[key], ...said });
    return onSheet(draft.name, fixedCell(2, row));
  };
  const words = (list: "products" | "variableParts"): ValidationRule => {
    return { kind: "list", values: wordLists[list].map(([, word]) => word) };
  };
  return {
    product: add("product", product, "typed", words("products")),
    variablePart: add("variablePart", variablePartWords[variablePart], "text", words("variableParts")),
    bufferMonths: add("bufferMonths", bufferMonths, "text", { kind: "decimal", min: 0, max: mostBufferMonths }),
  };
}
