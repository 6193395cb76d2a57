/** A plan against what an engine found in its workbook. */
import { cell as addressOf } from "../../src/workbook/address";
import type { CellPlan, WorkbookPlan } from "../../src/workbook/plan";
import type { ReadBack, Value } from "./read-values";

/** The remarks of the first sheet are written once, when the workbook is made; all the rest follows its inputs. */
const writtenOnce = "Lisez-moi";

interface Placed {
  readonly place: string;
  readonly cell: CellPlan;
}

/** The cells where the engine disagrees with the plan, in words; money is compared in cents, the rest as it is. */
export function differences(plan: WorkbookPlan, found: ReadBack): readonly string[] {
  return comparedCells(plan).flatMap(({ place, cell }) => {
    const [expected, actual] = [cell.value, found.at(place)].map((value) => comparable(value ?? "", cell));
    return Object.is(expected, actual) ? [] : [`${place}: ${show(found.at(place))} instead of ${show(cell.value)}`];
  });
}

/** The cells whose value a formula gives. */
export function formulaCells(plan: WorkbookPlan): readonly Placed[] {
  return placedCells(plan).filter(({ cell }) => cell.formula !== undefined);
}

function comparedCells(plan: WorkbookPlan): readonly Placed[] {
  return placedCells(plan).filter(({ place, cell }) => cell.formula !== undefined || !place.startsWith(writtenOnce));
}

function placedCells({ sheets }: WorkbookPlan): readonly Placed[] {
  return sheets.flatMap(({ name, cells }) => {
    return cells.map((cell) => ({ place: `${name}!${addressOf(cell.column, cell.row)}`, cell }));
  });
}

/** An amount with a fraction of a cent is written in binary dust: cents are what it means. */
function comparable(value: Value, { format }: CellPlan): Value {
  return typeof value === "number" && format === "euros" ? Math.round(value * 100) : value;
}

function show(value: Value): string {
  return JSON.stringify(value);
}
