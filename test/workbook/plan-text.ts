/** A plan as a text that a person can read and compare. */
import { cell as addressOf } from "../../src/workbook/address";
import type {
  CellPlan,
  ChartPlan,
  HighlightPlan,
  NamePlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
  WorkbookPlan,
} from "../../src/workbook/plan";

export function planText({ title, sheets, names }: WorkbookPlan): string {
  const sections = [[title], ...sheets.map(sheetLines), ["Names", ...names.map(nameLine)]];
  return sections.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function sheetLines(sheet: SheetPlan): readonly string[] {
  return [
    `${sheet.name}: ${sheet.purpose}`,
    ...sheet.cells.map((cell) => cellLine(sheet.name, cell)),
    ...sheet.tables.map(tableLine),
    ...sheet.validations.map(validationLine),
    ...sheet.highlights.map(highlightLine),
    ...sheet.charts.flatMap(chartLines),
  ];
}

function cellLine(sheet: string, { row, column, formula, value, role, format, goTo }: CellPlan): string {
  const formulaText = formula === undefined ? "" : `=${formula}  → `;
  const link = goTo === undefined ? "" : `  to ${goTo}`;
  return `${sheet}!${addressOf(column, row)}  ${formulaText}${valueText(value)}  [${role} ${format}]${link}`;
}

/** A text is quoted, so that it is told from a number and from an empty cell. */
function valueText(value: CellPlan["value"]): string {
  if (value === null) return "(empty)";
  return typeof value === "number" ? String(value) : `« ${value} »`;
}

function nameLine({ name, refersTo, comment, isHidden }: NamePlan): string {
  return `${name}  ${refersTo}  ${comment}${isHidden ? "  (hidden)" : ""}`;
}

function tableLine({ name, range, columns }: TablePlan): string {
  return `table ${name}  ${range}  ${columns.join(" | ")}`;
}

function validationLine({ range, rule, promptTitle, prompt, error }: ValidationPlan): string {
  const accepted = rule.kind === "list" ? rule.values.join(" | ") : `${rule.kind} ${rule.min} to ${rule.max}`;
  return `validation ${range}  ${accepted}  « ${promptTitle} » « ${prompt} » « ${error} »`;
}

function highlightLine({ range, formula, look }: HighlightPlan): string {
  return `highlight ${range}  =${formula}  ${look}`;
}

function chartLines({ title, altText, categories, series }: ChartPlan): readonly string[] {
  const drawn = series.map(({ name, values, colour, isHatched }) => {
    return `series ${name}  ${values}  ${colour}${isHatched ? " hatched" : ""}`;
  });
  return [`chart ${title}  ${categories}  ${altText}`, ...drawn];
}
