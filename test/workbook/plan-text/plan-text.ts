/**
 * A plan as a text that a person reads in a diff: what is copied down a table is said once, nothing is left out.
 * Two plans with the same text are the same plan (plan-text.test.ts tries).
 */
import type {
  ChartPlan,
  NamePlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
  WorkbookPlan,
} from "../../../src/workbook/plan";
import { cellsText } from "./cells-text";
import { groupedBy } from "./grouped-by";

export function planText({ title, description, author, application, footer, sheets, names }: WorkbookPlan): string {
  const sections = [
    [title, description, author, application, `${footer.left} | ${footer.centre}`],
    ...sheets.map(sheetLines),
    ["Names", ...nameLines(names)],
  ];
  return sections.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function sheetLines(sheet: SheetPlan): readonly string[] {
  const { name, purpose, cells, tables, validations, highlights, charts } = sheet;
  return [
    `${name}: ${purpose}`,
    paperLine(sheet),
    ...cellsText(cells),
    ...tables.map(tableLine),
    ...byRange("validation", validations, ruleText),
    ...byRange("highlight", highlights, ({ formula, look }) => `=${formula}  ${look}`),
    ...charts.flatMap(chartLines),
  ];
}

function paperLine({ mark, audience, columnWidths, rowHeights, print, isProtected, ...frozen }: SheetPlan): string {
  const widths = columnWidths.join(" ");
  const heights = [...rowHeights].map(([row, height]) => `${row}:${height}`).join(" ");
  const guard = isProtected ? "protected" : "open";
  return `(${mark}, ${audience}, ${guard}, frozen ${frozen.frozenRows} by ${frozen.frozenColumns ?? 0}, widths ${widths}, heights ${heights}, ${JSON.stringify(print)})`;
}

/** What is said of several ranges is said once. */
function byRange<Item extends { readonly range: string }>(
  word: string,
  items: readonly Item[],
  say: (one: Item) => string,
) {
  return [...groupedBy(items, say)].map(
    ([text, same]) => `${word} ${same.map(({ range }) => range).join(" ")}  ${text}`,
  );
}

function ruleText({ rule, allowBlank, promptTitle, prompt, error }: ValidationPlan): string {
  const accepted = acceptedBy(rule);
  return `${accepted}${allowBlank ? " or blank" : ""}  « ${promptTitle} » « ${prompt} » « ${error} »`;
}

function acceptedBy(rule: ValidationPlan["rule"]): string {
  if (rule.kind === "choices") return `one of ${rule.source}`;
  return rule.kind === "list" ? rule.values.join(" | ") : `${rule.kind} ${rule.min} to ${rule.max}`;
}

function tableLine({ name, range, columns, hasFilter }: TablePlan): string {
  return `table ${name}  ${range}  ${columns.join(" | ")}${hasFilter ? "  (filter)" : ""}`;
}

function chartLines({ kind, title, altText, categories, series, format, from, to }: ChartPlan): readonly string[] {
  const drawn = series.map(({ name, values, colour, isHatched }) => {
    return `series ${name}  ${values}  ${colour}${isHatched ? " hatched" : ""}`;
  });
  const corners = [from, to].map(({ row, column }) => `R${row}C${column}`).join(":");
  return [`chart ${title}  ${kind} ${format} ${corners}  ${categories}  ${altText}`, ...drawn];
}

/** Hidden names of the same meaning stand together: they are many, and for the product alone. */
function nameLines(names: readonly NamePlan[]): readonly string[] {
  return [...groupedBy(names, ({ comment, isHidden }) => `${comment}${isHidden ? "  (hidden)" : ""}`)].map(
    ([comment, same]) => `${same.map(({ name, refersTo }) => `${name}  ${refersTo}`).join("  ")}  ${comment}`,
  );
}
