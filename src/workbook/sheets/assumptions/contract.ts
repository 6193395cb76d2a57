import { descriptionOf } from "../../../agreement/description";
import { scheduleRules } from "../../../agreement/schedules-of-year";
import { statusOn } from "../../../texts/fr/schedule-status";
import { sheetNames } from "../../../texts/fr/workbook/common";
import { scheduleRuleWords, timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { fixedRange, onSheet } from "../../address";
import { body, calculation, hint, input, section } from "../../cells";
import { isEmpty, when } from "../../formula";
import type { DatedModel, WorkbookModel } from "../../model";
import type { NamePlan } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import { addField, valueColumn } from "./field";

export interface ContractRefs {
  /** As typed, or that of the workbook as it was built. */
  readonly signature: string;
  readonly monthsInYear: string;
  readonly scheduleRule: string;
  /** The first day of each schedule, by date, down one column; null: there is one schedule. */
  readonly firstDays: string | null;
}

/** The signature retained, and which schedule each year is read in. */
export function addContract(draft: SheetDraft, model: DatedModel): { refs: ContractRefs; names: NamePlan[] } {
  draft.skip();
  draft.add([section(texts.contract), hint(texts.contractHelp)]);
  const signature = addSignature(draft, model);
  const months = body(monthsInYear, "integer");
  return {
    refs: {
      signature,
      monthsInYear: addField(draft, texts.monthsInYear, months, texts.monthsInYearHelp).reference,
      scheduleRule: addRule(draft, model),
      firstDays: addFirstDays(draft, model),
    },
    names: [{ name: "CPTS_Signature_Retenue", refersTo: signature, comment: texts.signature }],
  };
}

const monthsInYear = 12;

/** Once the cell is emptied the formulas keep the date that the workbook was built with, and a check says it. */
function addSignature(draft: SheetDraft, { contract }: DatedModel): string {
  const built = body(contract.signature, "date");
  const { local } = addField(draft, texts.builtSignature, built, texts.builtSignatureHelp);
  const formula = when(isEmpty("CPTS_Signature"), local, "CPTS_Signature");
  const retained = calculation(formula, contract.signature, "date");
  return addField(draft, texts.signature, retained, texts.signatureHelp).reference;
}

/** Nothing to choose under a proposal: it is read for all five years. */
export function addRule(draft: SheetDraft, { layout, funding }: WorkbookModel): string {
  const { scheduleRule } = funding.choices.time;
  const word = scheduleRuleWords[scheduleRule];
  const { alone, several, never } = texts.scheduleRuleHelp;
  if (layout.schedule.from === null) return addField(draft, texts.scheduleRule, body(word), never).reference;
  const help = layout.schedules.length === 1 ? alone : several;
  return addField(draft, texts.scheduleRule, input("scheduleRule", word, "text"), help, {
    prompt: texts.prompts.list,
    rule: { kind: "list", values: scheduleRules.map((rule) => scheduleRuleWords[rule]) },
  }).reference;
}

function addFirstDays(draft: SheetDraft, { layout, funding }: WorkbookModel): string | null {
  const { schedules } = layout;
  if (schedules.length === 1) return null;
  const first = draft.nextRow;
  for (const schedule of schedules) {
    const { file, from } = schedule;
    const help = `${descriptionOf(schedule).title} (${statusOn(schedule, funding.choices.situation.day)})`;
    addField(draft, texts.firstDay(file.name), body(from, "date"), help);
  }
  return onSheet(sheetNames.assumptions, fixedRange(valueColumn, first, draft.nextRow - 1));
}
