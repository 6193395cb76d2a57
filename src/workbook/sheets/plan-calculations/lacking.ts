/** Calculs budget: how COUNTIFS finds what of a year has no amount yet. */
import { compares, equals, type Test } from "../../formula";
import type { Block } from "./block";
import type { Frame } from "./frame";

/** How a place of the sheet is named: as it is, from the sheet itself. */
type Naming = (place: string) => string;
const asIs: Naming = (place) => place;

/** Of what is spent, the rows without a price that have a month in a year. */
export function lackingCharges(spending: Block, place: number, on = asIs): readonly Test[] {
  return [equals(on(spending.down("isUnknown")), "1"), compares(on(spending.down(`inYear${place}`)), ">", "0")];
}

/** Of the other resources, those without an amount that have a month in a year. */
export function lackingProducts(resources: Block, place: number, { years }: Frame, on = asIs): readonly Test[] {
  return [
    equals(on(resources.down("isUnknown")), "1"),
    compares(on(resources.down("first")), "<", on(years.cell("end", place))),
    compares(on(resources.down("last")), ">=", on(years.cell("start", place))),
  ];
}
