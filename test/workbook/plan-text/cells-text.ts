/** The cells of a sheet: row by row where they are words, column by column where formulas go down a table. */
import type { CellPlan } from "../../../src/workbook/plan";
import { bandsOf, type Band, type Row } from "./bands";
import { copiesOf, type Copied } from "./formula-groups";
import { counted, groupedBy, runsOf } from "./grouped-by";
import { placesText } from "./places";

const fewestRows = 3;

export function cellsText(cells: readonly CellPlan[]): readonly string[] {
  return bandsOf(cells).flatMap((band) => (isTable(band) ? tableLines(band) : band.map(rowLine)));
}

function isTable(band: Band): boolean {
  return band.length >= fewestRows && band.some((row) => row.some(({ formula }) => formula !== undefined));
}

function rowLine(row: Row): string {
  return runsOf(row, isOnePiece).map(pieceText).join("  ");
}

/** Words of one look beside one another are read in one go. */
function isOnePiece(left: CellPlan, right: CellPlan): boolean {
  const areWords = left.formula === undefined && right.formula === undefined;
  return areWords && left.column === right.column - 1 && lookText(left) === lookText(right);
}

function pieceText(piece: Row): string {
  const formulas = piece.flatMap(({ formula }) => (formula === undefined ? [] : [`=${formula} → `]));
  return `${placesText(piece)} ${formulas.join("")}${contents(piece)}`;
}

function tableLines(band: Band): readonly string[] {
  const columns = [...groupedBy(band.flat(), columnOf).values()];
  const copies = groupedBy(copiesOf(columns.flat()), ({ cells: [first] }) => first?.column);
  return runsOf(columns, isSame).flatMap((same) => [
    `${placesText(same.flat())} ${contents(same[0] ?? [])}`,
    ...same.flatMap(([top]) => copies.get(top?.column) ?? []).map(copyLine),
  ]);
}

function isSame(left: Row, right: Row): boolean {
  return columnOf(left[0]) === columnOf(right[0]) - 1 && contents(left) === contents(right);
}

function columnOf(cell: CellPlan | undefined): number {
  return cell?.column ?? 0;
}

function copyLine({ cells, formula }: Copied): string {
  return `  ${placesText(cells)} =${formula}`;
}

function contents(cells: readonly CellPlan[]): string {
  return `${counted(cells.map(valueText))}  [${counted(cells.map(lookText))}]`;
}

function lookText({ role, format }: CellPlan): string {
  return `${role} ${format}`;
}

/** A text is quoted, so that it is told from a number and from an empty cell. */
function valueText({ value, goTo, input }: CellPlan): string {
  const held = value === null ? "(empty)" : typeof value === "number" ? String(value) : `« ${value} »`;
  return `${held}${goTo === undefined ? "" : ` to ${goTo}`}${input === undefined ? "" : ` {${input}}`}`;
}
