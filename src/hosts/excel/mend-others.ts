/**
 * What other sheets say of ours follows our old sheets when they are set aside, and would be lost with them: it is
 * written again once the new sheets exist.
 */
import { isReadingName } from "../../workbook/reading-names";
import type { WorkbookPlan } from "../../workbook/plan";
import type { NameFacts, SheetFacts, SheetNameFacts, Survey } from "./facts";
import type { FormulaCell } from "./formula-cells";
import { namesAny, renameInFormula, type Renames } from "../formula-pieces";

/** Something with a formula, as it was and as it becomes. */
export interface Mended<Facts> {
  readonly before: Facts;
  readonly after: Facts;
}

export interface MendedSheet {
  readonly sheet: SheetFacts;
  readonly formulas: readonly Mended<FormulaCell>[];
  readonly names: readonly Mended<SheetNameFacts>[];
}

export interface Mending {
  /** Of the whole workbook, and not of the plan. */
  readonly names: readonly Mended<NameFacts>[];
  readonly sheets: readonly MendedSheet[];
}

export function mendOthers(renames: Renames, plan: WorkbookPlan, survey: Survey): Mending {
  const isOurs = ({ name }: NameFacts) =>
    isReadingName(name) || plan.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  return {
    names: mend(
      survey.names.filter((name) => !isOurs(name)),
      renames,
    ),
    sheets: survey.others.flatMap(({ sheetId, formulas, names }) => {
      const sheet = survey.sheets.find(({ id }) => id === sheetId);
      const mended = { formulas: mend(formulas, renames), names: mend(names, renames) };
      return sheet && mended.formulas.length + mended.names.length > 0 ? [{ sheet, ...mended }] : [];
    }),
  };
}

function mend<Facts extends { readonly formula: string }>(
  all: readonly Facts[],
  renames: Renames,
): readonly Mended<Facts>[] {
  return all
    .filter(({ formula }) => namesAny(formula, renames))
    .map((before) => ({ before, after: { ...before, formula: renameInFormula(before.formula, renames) } }));
}
