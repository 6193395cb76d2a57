import { scheduleRules } from "../../../agreement/schedules-of-year";
import { assumedSignature } from "../../../agreement/assumed-signature";
import { statusWords } from "../../../texts/fr/workbook/common";
import { scheduleRuleWords, timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { body, calculation, hint, input, section } from "../../cells";
import { isEmpty, when } from "../../formula";
import type { WorkbookModel } from "../../model";
import type { NamePlan } from "../../plan";
import type { SheetDraft } from "../../sheet-draft";
import { addField } from "./field";

export interface ContractRefs {
  /** Given, or assumed. */
  readonly signature: string;
  readonly monthsInYear: string;
  readonly scheduleRule: string;
  /** From which day the later of the two tables counts; null: there is one table. */
  readonly change: string | null;
}

/** The signature retained, and which table each year is read in. */
export function addContract(draft: SheetDraft, model: WorkbookModel): { refs: ContractRefs; names: NamePlan[] } {
  draft.skip();
  draft.add([section(texts.contract), hint(texts.contractHelp)]);
  const signature = addSignature(draft, model);
  const months = body(monthsInYear, "integer");
  return {
    refs: {
      signature,
      monthsInYear: addField(draft, texts.monthsInYear, months, texts.monthsInYearHelp).reference,
      scheduleRule: addRule(draft, model),
      change: addOtherSchedule(draft, model),
    },
    names: [{ name: "CPTS_Signature_Retenue", refersTo: signature, comment: texts.signature }],
  };
}

const monthsInYear = 12;

function addSignature(draft: SheetDraft, { contract }: WorkbookModel): string {
  const { schedule } = contract.choices;
  const assumed = body(assumedSignature(schedule), "date");
  const { local } = addField(draft, texts.assumedSignature, assumed, texts.assumedSignatureHelp);
  const formula = when(isEmpty("CPTS_Signature"), local, "CPTS_Signature");
  const retained = calculation(formula, contract.signature, "date");
  return addField(draft, texts.signature, retained, texts.signatureHelp).reference;
}

/** Nothing to choose under a proposal: it is read for all five years. */
function addRule(draft: SheetDraft, { layout, contract }: WorkbookModel): string {
  const { scheduleRule } = contract.choices.time;
  const word = scheduleRuleWords[scheduleRule];
  const { alone, both, never } = texts.scheduleRuleHelp;
  if (layout.schedule.from === null) return addField(draft, texts.scheduleRule, body(word), never).reference;
  const help = layout.other === null ? alone : both;
  return addField(draft, texts.scheduleRule, input("scheduleRule", word, "text"), help, {
    prompt: texts.prompts.list,
    rule: { kind: "list", values: scheduleRules.map((rule) => scheduleRuleWords[rule]) },
  }).reference;
}

function addOtherSchedule(draft: SheetDraft, { layout: { schedule, other } }: WorkbookModel): string | null {
  if (other === null) return null;
  const { id, title, status } = other.file;
  addField(draft, texts.otherSchedule, body(id), `${title} (${statusWords[status]})`);
  const change = Math.max(schedule.from ?? 0, other.from ?? 0);
  return addField(draft, texts.change, body(change, "date"), texts.changeHelp).reference;
}
