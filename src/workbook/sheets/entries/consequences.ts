/** Écritures: whether the grant is of class 73 or 74, and the three things that depend on it. */
import { entryTexts as texts } from "../../../texts/fr/workbook/entries";
import { accountingHeads, variablePartWords } from "../../../texts/fr/workbook/plan-inputs";
import { cell } from "../../address";
import { body, calculation, head, hint, section } from "../../cells";
import { empty, isEmpty, quoted, says, when } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { onPlan } from "../budget/on-plan";
import { columns, fromAccounts } from "./columns";
import type { EntryRefs } from "../plan-calculations/entries/entries";
import type { Frame } from "../plan-calculations/frame";
import type { PlanSources } from "../plan-calculations/sources";
import { words } from "../plan-calculations/typed";

export function addConsequences(
  draft: SheetDraft,
  { budget, inputs }: PlanSources,
  _: EntryRefs,
  { schemeAccount }: Frame,
): void {
  const { product: typed } = inputs.accounting;
  const { product } = budget.planned.accounting;
  draft.skip();
  draft.add([section(texts.consequences)]);
  const isUnset = isEmpty(words(typed));
  const warning = product === null ? texts.noAccount : "";
  draft.add([{ ...hint(warning), formula: when(isUnset, quoted(texts.noAccount), empty) }]);
  const { account, what, retained } = texts.consequenceHead;
  draft.add(fromAccounts([account, what, retained].map(head)));
  const first = draft.nextRow;
  for (const { id, name, sentence } of texts.accountsOfGrant) {
    const isScheme = `TRIM(${typed})=${onPlan(schemeAccount)}`;
    const ofIts =
      id === "73" ? when(isScheme, quoted(texts.isRetained), empty) : when(isScheme, empty, quoted(texts.isRetained));
    const mark = calculation(when(isUnset, quoted(texts.toSay), ofIts), markOf(product, id), "text");
    draft.add(fromAccounts([body(name), body(sentence), mark]));
  }
  const marks = `${cell(columns.debit, first)}:${cell(columns.debit, draft.nextRow - 1)}`;
  draft.highlight({ range: marks, formula: says(cell(columns.debit, first), texts.toSay), look: "unknown" });
  draft.highlight({ range: marks, formula: says(cell(columns.debit, first), texts.isRetained), look: "passed" });
  const { variablePart } = inputs.accounting;
  const value = variablePartWords[budget.planned.accounting.variablePart];
  const retainedPart = calculation(words(variablePart), value, "text");
  draft.add(fromAccounts([body(accountingHeads.variablePart), body(texts.variablePartHelp), retainedPart]));
}

function markOf(product: "73" | "74" | null, id: "73" | "74"): string {
  if (product === null) return texts.toSay;
  return product === id ? texts.isRetained : "";
}
