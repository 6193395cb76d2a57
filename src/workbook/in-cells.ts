/** What a workbook gave is judged as a case, whose keys nobody typed: a refusal says which cell to mend. */
import { Refused, type Problem, type Where } from "../refusal/refused";
import { inputLabel } from "../texts/fr/workbook/input-label";
import type { FoundWorkbook } from "./found";
import type { CaseInWorkbook } from "./read-inputs";
import { inputsOf } from "./reading/inputs";
import { keyOfPath } from "./reading/key-of-path";

interface Opened {
  readonly workbook: FoundWorkbook;
  /** As it was read from the workbook. */
  readonly case: CaseInWorkbook;
  /** As it is judged, where something else was said in the place of what a cell holds. */
  readonly changed?: object;
}

/** @throws Refused with the label and the place of the cell, where one holds what is refused */
export function inCells<T>(opened: Opened, judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const where = whereOf(error, opened);
    if (where === null) throw error;
    throw new Refused(problemOfCell(error.problem), where, { cause: error });
  }
}

function whereOf(refused: Refused, { workbook, case: read, changed = read }: Opened): Where | null {
  const path = pathIn(refused);
  if (path === null || valueAt(read, path) !== valueAt(changed, path)) return null;
  const inputs = inputsOf(workbook);
  const key = inputs && keyOfPath(path, read, inputs);
  return inputs === null || key === null ? null : { label: inputLabel(key)[0], place: inputs.placeOf(key) };
}

function pathIn({ problem, where }: Refused): string | null {
  if (problem.kind === "missingKey") return problem.path;
  return where !== undefined && "path" in where ? where.path : null;
}

function problemOfCell(problem: Problem): Problem {
  return problem.kind === "missingKey" ? { kind: "territoryEmpty" } : problem;
}

function valueAt(file: object, path: string): unknown {
  return path.split(".").reduce<unknown>((holder, key) => Reflect.get(Object(holder) as object, key), file) ?? null;
}
