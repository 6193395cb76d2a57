/** The keys of a case file that speak of the budget (docs/case-file.md): what a value may be is left to the readers. */
import * as v from "valibot";
import { declarationStates, indemnityNatures, rateModes } from "./indemnities/indemnity";
import { decisionSubjects } from "./dialogue/decision";
import { directions, indicatorUnits, levelKinds } from "./indicators/indicator";
import { pageIds } from "./pages";
import { resourceKindIds } from "./resource-kinds";
import { aheadKinds, employments, sharingEnvelopes, voluntaryKinds, type SharingEnvelope } from "./planned";

const text = v.optional(v.string());
const asTyped = v.optional(v.unknown());
const placed = { mission: asTyped, action: text, label: text, note: text };

const charge = v.strictObject({
  ...placed,
  nature: asTyped,
  account: asTyped,
  line: asTyped,
  amount: asTyped,
  monthly: asTyped,
  quantity: asTyped,
  unitCost: asTyped,
  first: asTyped,
  last: asTyped,
  indexation: asTyped,
  key: text,
});

const post = v.strictObject({
  ...placed,
  employment: v.optional(v.picklist(employments)),
  gross: asTyped,
  employerRate: asTyped,
  share: asTyped,
  start: v.unknown(),
  end: v.unknown(),
  indexation: asTyped,
  key: text,
  groupPrice: asTyped,
  contractorPrice: asTyped,
});

const resource = v.strictObject({
  ...placed,
  kind: v.picklist(resourceKindIds),
  account: asTyped,
  line: asTyped,
  asked: asTyped,
  notified: asTyped,
  first: asTyped,
  last: asTyped,
  payments: v.optional(v.array(v.strictObject({ date: v.unknown(), amount: v.unknown() }))),
  tied: v.optional(v.boolean()),
  opening: asTyped,
});

const voluntary = v.strictObject({
  kind: v.picklist(voluntaryKinds),
  label: text,
  quantity: asTyped,
  unitCost: v.unknown(),
  date: v.unknown(),
});

const indicator = v.strictObject({
  mission: v.unknown(),
  contractYear: v.unknown(),
  label: text,
  unit: v.optional(v.picklist(indicatorUnits)),
  value: asTyped,
  level: v.optional(v.picklist(levelKinds)),
  direction: v.optional(v.picklist(directions)),
  reference: asTyped,
  target: asTyped,
  steps: v.optional(v.array(v.strictObject({ at: v.unknown(), earned: v.unknown() }))),
  achieved: asTyped,
  proof: text,
  link: text,
});

const indemnityRate = v.strictObject({
  profession: text,
  activity: v.string(),
  mode: v.optional(v.picklist(rateModes)),
  indemnity: asTyped,
  remuneration: asTyped,
  voted: asTyped,
});

const declaration = v.strictObject({
  date: v.unknown(),
  person: v.string(),
  profession: text,
  mission: asTyped,
  action: text,
  nature: v.picklist(indemnityNatures),
  activity: text,
  quantity: asTyped,
  amount: asTyped,
  document: text,
  state: v.optional(v.picklist(declarationStates)),
});

const correction = v.strictObject({
  mission: asTyped,
  class: v.unknown(),
  date: v.unknown(),
  ahead: v.optional(v.picklist(aheadKinds)),
  amount: asTyped,
  reason: text,
});

const decision = v.strictObject({
  contractYear: v.unknown(),
  subject: v.picklist(decisionSubjects),
  mission: asTyped,
  rate: asTyped,
  value: asTyped,
  label: text,
});

const closedAmount = v.strictObject({
  contractYear: v.unknown(),
  line: v.unknown(),
  part: v.unknown(),
  from: v.unknown(),
  to: v.unknown(),
  settled: v.unknown(),
  amount: v.unknown(),
  advance: v.unknown(),
});

const plannedShape = {
  charges: v.optional(v.array(charge)),
  staff: v.optional(v.array(post)),
  resources: v.optional(v.array(resource)),
  sharing: v.optional(v.array(v.strictObject({ name: v.string(), shares: v.strictObject(sharesShape()) }))),
  transfers: v.optional(
    v.array(v.strictObject({ from: v.unknown(), to: v.unknown(), amount: v.unknown(), date: v.unknown() })),
  ),
  voluntary: v.optional(v.array(voluntary)),
  actuals: v.optional(
    v.array(v.strictObject({ line: v.unknown(), mission: asTyped, amount: v.unknown(), date: v.unknown() })),
  ),
  accounting: v.optional(
    v.strictObject({
      product: v.optional(v.picklist(["73", "74"])),
      variablePart: v.optional(v.picklist(["central", "notified"])),
      bufferMonths: asTyped,
    }),
  ),
  indicators: v.optional(v.array(indicator)),
  indemnities: v.optional(
    v.strictObject({
      account: asTyped,
      secondCap: asTyped,
      rates: v.optional(v.array(indemnityRate)),
      declarations: v.optional(v.array(declaration)),
    }),
  ),
  lastActualMonth: asTyped,
  corrections: v.optional(v.array(correction)),
  received: v.optional(v.array(v.strictObject({ date: v.unknown(), amount: v.unknown(), label: text }))),
  ledgerRules: v.optional(
    v.array(v.strictObject({ account: text, label: text, analytic: text, mission: v.unknown() })),
  ),
  closedYears: v.optional(v.array(closedAmount)),
  dialogueYear: asTyped,
  decisions: v.optional(v.array(decision)),
  pages: v.optional(v.array(v.picklist(pageIds))),
};

export const plannedSchema = v.strictObject(plannedShape);

export type PlannedFile = v.InferOutput<typeof plannedSchema>;
/** Those at the top of a case. */
export const plannedKeys: readonly string[] = Object.keys(plannedShape);

function sharesShape(): Readonly<Record<SharingEnvelope, typeof asTyped>> {
  const shares = sharingEnvelopes.map((envelope) => [envelope, asTyped]);
  return Object.fromEntries(shares) as Record<SharingEnvelope, typeof asTyped>;
}
