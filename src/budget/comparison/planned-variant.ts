import { variantOf } from "../../funding/comparison/variant";
import type { WholeCase } from "../read-whole-case";
import { budgetIfDated } from "../whole-answer";
import type { PlannedVariant } from "./whole-comparison";

/** A whole case, as others are set beside it. */
export function plannedVariantOf(name: string, { choices, planned }: WholeCase): PlannedVariant {
  const variant = variantOf(name, choices);
  return { variant, budget: budgetIfDated(variant.funding, planned) };
}
