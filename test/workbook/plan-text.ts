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
    ...cellLines(sheet),
    ...sheet.tables.map(tableLine),
    ...sheet.validations.map(validationLine),
    ...sheet.highlights.map(highlightLine),
    ...sheet.charts.flatMap(chartLines),
  ];
}

/** A formula that goes on down its column is written once: a sign stands for it below. */
function cellLines({ name, cells }: SheetPlan): readonly string[] {
  const byPlace = new Map(cells.map((cell) => [addressOf(cell.column, cell.row), cell]));
  return cells.map((cell) => cellLine(name, cell, byPlace.get(addressOf(cell.column, cell.row - 1))));
}

function cellLine(sheet: string, cell: CellPlan, above: CellPlan | undefined): string {
  const { row, column, formula, value, goTo } = cell;
  const place = `${sheet}!${addressOf(column, row)}`;
  const sign = above && signOf(cell, above);
  if (sign !== undefined) return `${place}  ${sign}  → ${valueText(value)}`;
  const formulaText = formula === undefined ? "" : `=${formula}  → `;
  const link = goTo === undefined ? "" : `  to ${goTo}`;
  return `${place}  ${formulaText}${valueText(value)}  [${cell.role} ${cell.format}]${link}`;
}

const relativeRow = /(?<=[A-Z])(\d+)(?![\d(])/g;
const fixedCellRow = /(?<=(?<!:)\$[A-Z]{1,2}\$)(\d+)(?![\d:])/g;

/** « ″ » copies the formula above; « ↓ » does too, its fixed cells one row further down; undefined: another formula. */
function signOf(cell: CellPlan, above: CellPlan): "″" | "↓" | undefined {
  if (cell.formula === undefined || above.formula === undefined || looksOf(cell) !== looksOf(above)) return undefined;
  const isSame = (shift: typeof shifted) => shift(cell) === shift(above);
  if (isSame(copied)) return "″";
  return isSame(shifted) ? "↓" : undefined;
}

function looksOf({ role, format, goTo }: CellPlan): string {
  return [role, format, goTo ?? ""].join(" ");
}

function copied({ formula = "", row }: CellPlan): string {
  return formula.replace(relativeRow, (found) => `[${Number(found) - row}]`);
}

function shifted(cell: CellPlan): string {
  return copied(cell).replace(fixedCellRow, (found) => `[${Number(found) - cell.row}]`);
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
