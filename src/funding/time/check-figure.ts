import { checkDay } from "../../agreement/check-day";
import { checkWholeNumber } from "../../agreement/whole-number";
import type { Assumption } from "./assumptions";

type Figure = Extract<Assumption, { readonly kind: "day" | "whole" }>;

/** A day or a whole number that an assumption takes. @throws Refused */
export function checkFigure(entry: Figure, value: unknown): number {
  return entry.kind === "day" ? checkDay(value) : checkWholeNumber(value, entry.most, entry.least);
}

export function isFigure(entry: Assumption): entry is Figure {
  return entry.kind === "day" || entry.kind === "whole";
}
