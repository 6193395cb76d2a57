import { assumptionTexts } from "../../../texts/fr/workbook/assumptions";
import { no, sheetNames, yes } from "../../../texts/fr/workbook/common";
import { cell, fixedCell, onSheet } from "../../address";
import { body, hint, input, type Content } from "../../cells";
import type { InputKey } from "../../input-key";
import type { ValidationRule } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";

export const valueColumn = 2;

interface Prompt {
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}

export interface Guard {
  readonly prompt: Prompt;
  readonly rule: ValidationRule;
}

/** Where a field's value is: on this sheet, and from any other. */
interface Field {
  readonly local: string;
  readonly reference: string;
}

/** One row: what is asked, the value, and beside it what it means. */
export function addField(draft: SheetDraft, label: string, value: Content, help: string | null, guard?: Guard): Field {
  const row = draft.add([body(label), value, help === null ? undefined : hint(help)]);
  if (guard) validateCell(draft, cell(valueColumn, row), guard);
  return { local: cell(valueColumn, row), reference: onSheet(sheetNames.assumptions, fixedCell(valueColumn, row)) };
}

/** Oui or Non. Returns where it is, from any sheet. */
export function addSwitch(draft: SheetDraft, key: InputKey, label: string, isOn: boolean, help: string): string {
  const guard = { prompt: assumptionTexts.prompts.yesNo, rule: { kind: "list", values: [yes, no] } } as const;
  return addField(draft, label, input(key, isOn ? yes : no, "text"), help, guard).reference;
}

export function validateCell(draft: SheetDraft, range: string, { prompt, rule }: Guard): void {
  draft.validate({
    range,
    rule,
    allowBlank: true,
    promptTitle: prompt.title,
    prompt: prompt.prompt,
    error: prompt.error,
  });
}
