/** Under the rates: where all of it is posted, and the cap that the assembly voted. */
import { largestPlanned } from "../../../budget/bounds";
import type { Indemnities } from "../../../budget/indemnities/indemnity";
import { toEuros } from "../../../agreement/money";
import { indemnityTexts as texts } from "../../../texts/fr/workbook/indemnities";
import { planInputTexts } from "../../../texts/fr/workbook/plan-inputs";
import { cell, fixedCell, onSheet } from "../../address";
import { body, calculation, hint, input, section } from "../../cells";
import type { SheetDraft } from "../../sheet-draft";
import type { ListRefs } from "./lists";
import { lineOfAccount } from "./proposals";

export interface IndemnitySettings {
  readonly account: string;
  readonly line: string;
  readonly secondCap: string;
}

export function addIndemnitySettings(
  draft: SheetDraft,
  { account, line, secondCap }: Indemnities,
  lists: ListRefs,
): IndemnitySettings {
  draft.skip(2);
  draft.add([section(texts.settings)]);
  draft.add([hint(texts.settingsHelp)]);
  const accountRow = draft.add([body(texts.account), input("plan:indemnities:account", account, "typed")]);
  const found = lineOfAccount(cell(2, accountRow), lists);
  const lineRow = draft.add([body(texts.line), calculation(found, line, "text")]);
  const cap = secondCap === null ? null : toEuros(secondCap);
  const capRow = draft.add([body(texts.secondCap), input("plan:indemnities:secondCap", cap, "euroCents")]);
  draft.validate({
    range: cell(2, capRow),
    rule: { kind: "decimal", min: 0, max: largestPlanned },
    allowBlank: true,
    promptTitle: texts.secondCap,
    ...planInputTexts.prompts.amount,
  });
  const at = (row: number) => onSheet(draft.name, fixedCell(2, row));
  return { account: at(accountRow), line: at(lineRow), secondCap: at(capRow) };
}
