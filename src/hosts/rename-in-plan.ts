/** A plan whose sheets and tables bear other names, everywhere that the plan names them. */
import type { CellPlan, ChartPlan, SheetPlan, ValidationPlan, WorkbookPlan } from "../workbook/plan";
import { renameInFormula, type Renames } from "./formula-pieces";

export function renameInPlan(plan: WorkbookPlan, renames: Renames): WorkbookPlan {
  if ([renames.sheets, renames.tables].every((names) => names === undefined || names.size === 0)) return plan;
  const rename = (formula: string) => renameInFormula(formula, renames);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => renameInSheet(sheet, renames, rename)),
    names: plan.names.map((name) => ({ ...name, refersTo: rename(name.refersTo) })),
  };
}

type Rename = (formula: string) => string;

function renameInSheet(sheet: SheetPlan, { sheets, tables }: Renames, rename: Rename): SheetPlan {
  return {
    ...sheet,
    name: sheets?.get(sheet.name.toLowerCase()) ?? sheet.name,
    cells: sheet.cells.map((cell) => renameInCell(cell, sheets, rename)),
    tables: sheet.tables.map((table) => ({ ...table, name: tables?.get(table.name.toLowerCase()) ?? table.name })),
    validations: sheet.validations.map((validation) => renameInValidation(validation, rename)),
    highlights: sheet.highlights.map((highlight) => ({ ...highlight, formula: rename(highlight.formula) })),
    charts: sheet.charts.map((chart) => renameInChart(chart, rename)),
  };
}

function renameInValidation(validation: ValidationPlan, rename: Rename): ValidationPlan {
  const { rule } = validation;
  return rule.kind === "choices" ? { ...validation, rule: { ...rule, source: rename(rule.source) } } : validation;
}

/** A link whose text is the name of a sheet shows the new name. */
function renameInCell(cell: CellPlan, sheets: Renames["sheets"], rename: Rename): CellPlan {
  const label =
    cell.goTo !== undefined && typeof cell.value === "string" ? sheets?.get(cell.value.toLowerCase()) : undefined;
  return {
    ...cell,
    ...(cell.formula !== undefined && { formula: rename(cell.formula) }),
    ...(cell.goTo !== undefined && { goTo: rename(cell.goTo) }),
    ...(label !== undefined && { value: label }),
  };
}

function renameInChart(chart: ChartPlan, rename: Rename): ChartPlan {
  return {
    ...chart,
    categories: rename(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: rename(series.values) })),
  };
}
