/** What Excel should hold once a sheet of a plan is rendered, written down from the plan and from nothing else. */
import type {
  CellPlan,
  ChartPlan,
  HighlightPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from "../../../../src/workbook/plan";
import { highlightLooks, looks, numberFormats } from "../../../../src/workbook/styles";
import { plainLook } from "../simulator/model/brush";
import type { Plain } from "../simulator/snapshot";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function expectedSheet(sheet: SheetPlan): Plain {
  return {
    name: sheet.name,
    showsGridlines: false,
    frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns ?? 0 },
    protection: sheet.isProtected
      ? {
          allowFormatColumns: true,
          allowFormatRows: true,
          allowAutoFilter: true,
          allowEditObjects: true,
          allowEditScenarios: true,
          selectionMode: "Normal",
        }
      : null,
    cells: Object.fromEntries(sheet.cells.map((cell) => [address(cell.row, cell.column), expectedCell(cell)])),
    wideLooks: [],
    columnWidths: Object.fromEntries(
      sheet.columnWidths.map((width, index) => [letters[index], ((width * 7 + 5) * 3) / 4]),
    ),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    links: Object.fromEntries(
      sheet.cells.flatMap(({ row, column, goTo }) =>
        goTo ? [[address(row, column), { documentReference: goTo }]] : [],
      ),
    ),
    validations: Object.fromEntries(sheet.validations.map((one) => [one.range, expectedValidation(one)])),
    highlights: sheet.highlights.map(expectedHighlight),
    tables: sheet.tables.map(expectedTable),
    remarks: {},
    names: {},
    customProperties: {},
  };
}

function address(row: number, column: number): string {
  return `${letters[column - 1] ?? "?"}${row}`;
}

function expectedCell(cell: CellPlan): Plain {
  const { formula, value } = cell;
  const content = formula === undefined ? { value } : { formula: `=${formula}` };
  const isEmpty = formula === undefined && (value === null || value === "");
  return { ...(!isEmpty && content), look: expectedLook(cell) };
}

const horizontals = { left: "Left", centre: "Center", right: "Right" } as const;

/** An amount stands by its right edge unless its role says otherwise. */
function horizontalOf(align: keyof typeof horizontals | undefined, format: CellPlan["format"]): string {
  if (align !== undefined) return horizontals[align];
  return ["euros", "euroCents", "signedEuros", "decimal", "date"].includes(format) ? "Right" : "General";
}

/** Only what differs from a cell that nobody touched. */
function expectedLook({ role, format, goTo }: CellPlan): Plain {
  const look = looks[role];
  const sides = { all: ["Top", "Bottom", "Left", "Right"], top: ["Top"], bottom: ["Bottom"], none: [] }[
    look.border ?? "none"
  ];
  const whole = {
    NumberFormat: numberFormats[format],
    VerticalAlignment: "Center",
    HorizontalAlignment: horizontalOf(look.align, format),
    IndentLevel: look.indent ?? 0,
    WrapText: look.wrap ?? false,
    "Font.Name": "Calibri",
    "Font.Size": look.size,
    "Font.Color": `#${look.colour}`,
    "Font.Bold": look.bold ?? false,
    "Font.Italic": look.italic ?? false,
    "Font.Underline": goTo === undefined ? "None" : "Single",
    "Fill.Color": look.fill ? `#${look.fill}` : "#FFFFFF",
    "Protection.Locked": !look.unlocked,
    ...Object.fromEntries(
      sides.flatMap((side) => [
        [`Borders.${side}.Style`, "Continuous"],
        [`Borders.${side}.Color`, "#BFBFBF"],
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(whole).filter(([property, value]) => value !== plainLook[property]));
}

function expectedValidation({ rule, allowBlank, promptTitle, prompt, error }: ValidationPlan): Plain {
  const between = (min: unknown, max: unknown) => ({ formula1: min, formula2: max, operator: "Between" });
  const rules = {
    list: () => ({ list: { inCellDropDown: true, source: rule.kind === "list" ? rule.values.join(",") : "" } }),
    choices: () => ({ list: { inCellDropDown: true, source: rule.kind === "choices" ? `=${rule.source}` : "" } }),
    whole: () => ({ wholeNumber: limits(rule, between) }),
    decimal: () => ({ decimal: limits(rule, between) }),
    date: () => ({ date: limits(rule, (min, max) => between(`=${String(min)}`, `=${String(max)}`)) }),
  };
  return {
    Rule: rules[rule.kind](),
    Prompt: { showPrompt: true, title: promptTitle, message: prompt },
    ErrorAlert: { showAlert: true, style: "Stop", title: promptTitle, message: error },
    IgnoreBlanks: allowBlank,
  };
}

function limits(rule: ValidationPlan["rule"], between: (min: unknown, max: unknown) => Plain): Plain {
  return rule.kind === "list" || rule.kind === "choices" ? {} : between(rule.min, rule.max);
}

function expectedHighlight({ range, formula, look }: HighlightPlan): Plain {
  const { colour, fill, bold } = highlightLooks[look];
  return {
    range,
    formula: `=${formula}`,
    look: { Font: { Color: `#${colour}`, Bold: bold }, Fill: { Color: `#${fill}` } },
    StopIfTrue: false,
  };
}

function expectedTable({ name, range, columns, hasFilter }: TablePlan): Plain {
  return {
    Name: name,
    range,
    columns,
    Style: "TableStyleLight1",
    ShowBandedRows: false,
    ShowBandedColumns: false,
    ShowFilterButton: hasFilter ?? false,
  };
}

const chartTypes = { stackedBars: "BarStacked", groupedColumns: "ColumnClustered", curves: "LineMarkers" };

/** Of a chart: what it shows and where. */
export function expectedChart({ kind, title, categories, series, from, to }: ChartPlan): Plain {
  return {
    Name: title,
    ChartType: chartTypes[kind],
    place: { from: address(from.row, from.column), to: address(to.row, to.column) },
    series: series.map(({ name, values }) => ({ Name: name, values: plain(values), categories: plain(categories) })),
  };
}

/** Excel leaves out the quotes that a name does not need. */
function plain(reference: string): string {
  return reference.replace(/^'([\p{L}_][\p{L}\p{N}_]*)'!/u, "$1!");
}
