import { plainIds } from "../../funding/time/assumptions";
import type { Field } from "./form-state";

/** The folds of the form: the contract's dates, and inside them what few need. */
type Fold = "dates" | "finer";

const finer = new Set<string>([...plainIds, "tier", "crises", "intentAid", "startUpSupplement", "stop"]);

/** In which fold a field stands; null: in none. */
export function foldOfField(field: Field): Fold | null {
  const [kind = "", , year] = field.split(":");
  if (kind === "start" || kind === "balanceDelay") return "dates";
  return finer.has(kind) || (kind === "rate" && year !== undefined) ? "finer" : null;
}
