/** Changes what a grid saved, behind the back of its formulas. */
import type { GridState } from "../../src/hosts/workbench/grid";
import { cell as addressOf } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/plan";
import { poison } from "../engines/poison";

interface Cell {
  f?: string;
  /** Whose formula is that of another cell. */
  si?: string;
  v?: string | number | null;
  t?: number;
}

interface Sheet {
  readonly name: string;
  readonly cellData: Record<string, Record<string, Cell>>;
}

/** Every formula loses its value: what the grid then shows, it computed. @returns how many formulas there are */
export function poisonState(state: GridState): number {
  const formulas = sheetsOf(state)
    .flatMap(({ cellData }) => Object.values(cellData))
    .flatMap((row) => Object.values(row))
    .filter(({ f, si }) => f !== undefined || si !== undefined);
  for (const cell of formulas)
    Object.assign(cell, typeof cell.v === "number" ? { v: poison.number } : { v: poison.text });
  return formulas.length;
}

/** @param place such as `Saisie!B7` @param value null empties the cell */
export function typeInState(state: GridState, place: string, value: string | number | null): void {
  const [name = "", address = ""] = place.split("!");
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const sheet = sheetsOf(state).find((one) => one.name === name);
  const cell = sheet?.cellData[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
  if (cell === undefined) throw new Error(`${place} is not in the grid.`);
  Object.assign(cell, { v: value, t: typeof value === "number" ? 2 : 1 });
}

/** What each cell holds or shows, by its place; an empty text is an empty cell. */
export function valuesInState(state: GridState): ReadonlyMap<string, CellValue> {
  const cells = sheetsOf(state).flatMap(({ name, cellData }) =>
    Object.entries(cellData).flatMap(([row, inRow]) =>
      Object.entries(inRow).map(([column, { v = null }]) => {
        return [`${name}!${addressOf(Number(column) + 1, Number(row) + 1)}`, v === "" ? null : v] as const;
      }),
    ),
  );
  return new Map(cells);
}

function sheetsOf(state: GridState): readonly Sheet[] {
  const { sheets } = state["workbook"] as { readonly sheets: Readonly<Record<string, Sheet>> };
  return Object.values(sheets);
}
