import { plainIds } from "../../funding/time/assumptions";
import type { Field } from "./form-state";

const kinds = new Set<string>([
  ...plainIds,
  ..."contractTier schedule scheduleConfirmed start stop tier crises crisisPlan intentAid startUpSupplement".split(" "),
]);

/** Whether a field stands among the advanced settings. */
export function isAdvanced(field: Field): boolean {
  const [kind = "", , year] = field.split(":");
  return kinds.has(kind) || (kind === "rate" && year !== undefined);
}
