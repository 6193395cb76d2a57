/** A cell of a person's own in a file, as a plan has it. */
import type { CellPlan, CellValue } from "../../../workbook/plan";
import { nearestFormat } from "../../shared/nearest-format";
import type { FoundValue } from "../reading/found-value";
import type { WholeCell } from "../reading/whole/whole-sheet";

export function toOwnCell({ row, column, value: found, formula, look }: WholeCell): CellPlan {
  const value = valueOf(found);
  const role = look.isBold ? "ownBold" : "own";
  const cell = { row, column, value, role, format: nearestFormat(look.pattern, typeof value === "string") } as const;
  const told = formula !== undefined && canFollow(formula) ? formula : truthFormula(found);
  return told === undefined ? cell : { ...cell, formula: told };
}

/** What it reads comes along: not another file, nor a table, which square brackets name. */
export function canFollow(formula: string | null): formula is string {
  return formula !== null && !/\[/.test(formula.replace(/"(?:[^"]|"")*"/g, ""));
}

function valueOf(found: FoundValue | undefined): CellValue {
  switch (found?.kind) {
    case "text":
      return found.text;
    case "number":
      return found.number;
    case "boolean":
      return found.boolean ? "TRUE" : "FALSE";
    case "error":
      return found.error;
    case "notComputed":
    case undefined:
      return null;
  }
}

/** A plan has no truth of its own: a formula says it. */
function truthFormula(found: FoundValue | undefined): string | undefined {
  if (found?.kind !== "boolean") return undefined;
  return found.boolean ? "TRUE()" : "FALSE()";
}
