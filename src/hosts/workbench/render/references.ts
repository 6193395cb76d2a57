/** Places of a plan as the grid keeps them: by the id of their sheet, which no renaming changes. */
import type { SheetPlan } from "../../../workbook/plan";
import { splitReference } from "../../formula-pieces";

export interface KeptReference {
  readonly sheetId: string;
  /** Without dollars: `A30:A36`. */
  readonly address: string;
}

export function toReference(reference: string, sheets: readonly SheetPlan[]): KeptReference {
  const { sheet, address } = splitReference(reference);
  const found = sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`${reference} is on no sheet of the plan.`);
  return { sheetId: found.mark, address: address.replaceAll("$", "") };
}
