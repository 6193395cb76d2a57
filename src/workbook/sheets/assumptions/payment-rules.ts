import { advanceShare } from "../../../agreement/advance";
import { partRulesOf } from "../../../funding/part-rules";
import { crisisIds, plainIds, type PlainId } from "../../../funding/time/assumptions";
import { timeTexts as texts } from "../../../texts/fr/workbook/time-assumptions";
import { body, section } from "../../cells";
import type { WorkbookModel } from "../../model";
import type { SheetDraft } from "../../sheet-draft";
import { addAssumption, type RowId } from "./assumption-row";
import { addField } from "./field";

type RuleId = Exclude<RowId, (typeof crisisIds)[number]>;

/** Where each answer is. */
export interface PaymentRuleRefs extends Readonly<Record<Exclude<RuleId, "advanceUnscheduledCare">, string>> {
  readonly advanceShare: string;
  /** null where no table has such parts. */
  readonly advanceUnscheduledCare: string | null;
}

/** When the money comes, and for what share of a year: points that the texts leave open. */
export function addPaymentRules(draft: SheetDraft, { contract, layout }: WorkbookModel): PaymentRuleRefs {
  const { time } = contract.choices;
  draft.skip();
  draft.add([section(texts.payments)]);
  const share = addField(draft, texts.advanceShare, body(advanceShare, "rate"), texts.advanceShareHelp);
  const hasCare = layout.rows.some((row) => partRulesOf(row).advance?.isMade === "ifCareIsAdvanced");
  const rows = plainIds
    .filter(isRule)
    .filter((id) => hasCare || id !== "advanceUnscheduledCare")
    .map((id) => [id, addAssumption(draft, id, time)] as const);
  const refs = Object.fromEntries([["advanceUnscheduledCare", null], ...rows]) as Omit<PaymentRuleRefs, "advanceShare">;
  return { ...refs, advanceShare: share.reference };
}

function isRule(id: PlainId): id is RuleId {
  return id !== "scenario" && id !== "scheduleRule" && !crisisIds.some((one) => one === id);
}
