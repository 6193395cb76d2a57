import { termsOf } from "../../../agreement/terms";
import { partRulesOf } from "../../../funding/part-rules";
import { crisisIds, plainIds, type PlainId } from "../../../funding/time/assumptions";
import { timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { link, section } from "../../cells";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import type { TermRefs } from "../schedule/terms";
import { addAssumption, type RowId } from "./assumption-row";
import { addField } from "./field";

type RuleId = Exclude<RowId, (typeof crisisIds)[number]>;

/** Where each answer is. */
export interface PaymentRuleRefs extends Readonly<Record<Exclude<RuleId, "advanceUnscheduledCare">, string>> {
  /** null where no table has such parts. */
  readonly advanceUnscheduledCare: string | null;
}

/** When the money comes, and for what share of a year: points that the texts leave open. */
export function addPaymentRules(
  draft: SheetDraft,
  { funding, layout }: WorkbookModel,
  termOf: TermRefs,
): PaymentRuleRefs {
  const { schedule, time } = funding.choices;
  draft.skip();
  draft.add([section(texts.payments)]);
  const advanced = termOf("advanceShare", layout.schedules.indexOf(schedule));
  addField(draft, texts.advanceShare, link(advanced, termsOf(schedule).advanceShare, "rate"), texts.advanceShareHelp);
  const hasCare = layout.rows.some((row) => partRulesOf(row).advance?.isMade === "ifCareIsAdvanced");
  const rows = plainIds
    .filter(isRule)
    .filter((id) => hasCare || id !== "advanceUnscheduledCare")
    .map((id) => [id, addAssumption(draft, id, time)] as const);
  const refs: Readonly<Record<string, string>> = Object.fromEntries(rows);
  return { advanceUnscheduledCare: null, ...refs } as PaymentRuleRefs;
}

function isRule(id: PlainId): id is RuleId {
  return id !== "scenario" && id !== "scheduleRule" && !crisisIds.some((one) => one === id);
}
