/** Names, validations and highlights of a plan, among those that the workbook has of its own. */
import type { IResources } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import { isReadingName } from "../../workbook/reading-names";
import type { HighlightPlan, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { renameInFormula, type Renames } from "../formula-pieces";
import { toHighlight } from "./render/highlights";
import { toDefinedName } from "./render/names";
import { toGuards } from "./render/protection";
import { readResource, resourceNames, withResource, type Kept } from "./render/resources";
import { toValidation } from "./render/validations";

export function placeResources(
  { sheets, names }: WorkbookPlan,
  resources: IResources | undefined,
  renames: Renames,
): IResources {
  const bySheet = (rulesOf: (sheet: SheetPlan) => readonly unknown[]) =>
    Object.fromEntries(sheets.map((sheet) => [sheet.mark, rulesOf(sheet)]));
  const added = [
    [resourceNames.names, Object.fromEntries(names.map((name) => [name.name, toDefinedName(name)]))],
    [resourceNames.validations, bySheet((sheet) => sheet.validations.map(toValidation))],
    [resourceNames.highlights, bySheet((sheet) => highlightsOf(sheet).map(toHighlight))],
    [resourceNames.guards, bySheet(toGuards)],
  ] as const;
  const renamed = renameInNames(resources, renames);
  return added.reduce((all, [name, kept]) => withResource(all, name, { ...readResource(all, name), ...kept }), renamed);
}

/** Each highlighted cell is a formula for Univer: a working sheet keeps those that warn, and leaves out its greys and rules. */
function highlightsOf({ audience, highlights }: SheetPlan): readonly HighlightPlan[] {
  return audience === "client" ? highlights : highlights.filter(({ look }) => look !== "dimmed" && look !== "begins");
}

function renameInNames(resources: IResources | undefined, renames: Renames): IResources {
  const names = Object.entries(readResource(resources, resourceNames.names)) as [string, IDefinedNamesServiceParam][];
  // Those of input cells are the plan's alone: of a cell that it no longer has, they would tell of a deleted row.
  const others = names.filter(([, { name }]) => !isReadingName(name));
  const renamed: Kept = Object.fromEntries(
    others.map(([id, name]) => [
      id,
      { ...name, formulaOrRefString: renameInFormula(name.formulaOrRefString, renames) },
    ]),
  );
  return withResource(resources, resourceNames.names, renamed);
}
