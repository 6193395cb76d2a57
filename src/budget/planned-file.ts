/** The keys of a case file that speak of the budget (docs/case-file.md): what a value may be is left to the readers. */
import * as v from "valibot";
import { resourceKindIds } from "./resource-kinds";
import { employments, sharingEnvelopes, voluntaryKinds, type SharingEnvelope } from "./planned";

const text = v.optional(v.string());
const any = v.optional(v.unknown());
const placed = { mission: any, action: text, label: text, note: text };

const charge = v.strictObject({
  ...placed,
  nature: any,
  account: any,
  line: any,
  amount: any,
  monthly: any,
  quantity: any,
  unitCost: any,
  first: any,
  last: any,
  indexation: any,
  key: text,
});

const post = v.strictObject({
  ...placed,
  employment: v.optional(v.picklist(employments)),
  gross: any,
  employerRate: any,
  share: any,
  start: v.unknown(),
  end: v.unknown(),
  indexation: any,
  key: text,
  groupPrice: any,
  contractorPrice: any,
});

const resource = v.strictObject({
  ...placed,
  kind: v.picklist(resourceKindIds),
  account: any,
  line: any,
  asked: any,
  notified: any,
  first: any,
  last: any,
  payments: v.optional(v.array(v.strictObject({ date: v.unknown(), amount: v.unknown() }))),
  tied: v.optional(v.boolean()),
  opening: any,
});

const voluntary = v.strictObject({
  kind: v.picklist(voluntaryKinds),
  label: text,
  quantity: any,
  unitCost: v.unknown(),
  date: v.unknown(),
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
  actuals: v.optional(v.array(v.strictObject({ line: v.unknown(), amount: v.unknown(), date: v.unknown() }))),
  accounting: v.optional(
    v.strictObject({
      product: v.optional(v.picklist(["73", "74"])),
      variablePart: v.optional(v.picklist(["central", "notified"])),
      bufferMonths: any,
    }),
  ),
};

export const plannedSchema = v.strictObject(plannedShape);

export type PlannedFile = v.InferOutput<typeof plannedSchema>;
/** Those at the top of a case. */
export const plannedKeys: readonly string[] = Object.keys(plannedShape);

function sharesShape(): Readonly<Record<SharingEnvelope, typeof any>> {
  const shares = sharingEnvelopes.map((envelope) => [envelope, any]);
  return Object.fromEntries(shares) as Record<SharingEnvelope, typeof any>;
}
