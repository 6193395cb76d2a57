/** Cells that are alike, gathered into rectangles: one write for many cells keeps a request small. */
import { rangeAddress, type Rectangle } from "./address";

export interface Place {
  readonly row: number;
  readonly column: number;
}

type Run = { -readonly [Edge in keyof Rectangle]: Rectangle[Edge] } & { readonly key: string };

/** The rectangles of each key, that cover its cells and no other. A cell without a key is left out. */
export function rectanglesByKey<Cell extends Place>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | undefined,
): ReadonlyMap<string, readonly Rectangle[]> {
  const rectangles = new Map<string, Rectangle[]>();
  for (const { key, ...rectangle } of stack(rowRuns(cells, keyOf)))
    rectangles.set(key, [...(rectangles.get(key) ?? []), rectangle]);
  return rectangles;
}

export function rectanglesOf(cells: readonly Place[]): readonly Rectangle[] {
  return [...rectanglesByKey(cells, () => "").values()].flat();
}

/** Neighbours of a row, from left to right. */
function rowRuns<Cell extends Place>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | undefined,
): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of inReadingOrder(cells)) {
    const key = keyOf(cell);
    const last = runs.at(-1);
    if (key === undefined) continue;
    if (last?.key === key && last.top === cell.row && last.right === cell.column - 1) last.right = cell.column;
    else runs.push({ key, top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
  }
  return runs;
}

/** Runs that stand right under one of the same key and width become one with it. */
function stack(runs: readonly Run[]): readonly Run[] {
  const stacked: Run[] = [];
  const open = new Map<string, Run>();
  for (const run of runs) {
    const id = `${run.left}:${run.right}:${run.key}`;
    const above = open.get(id);
    if (above?.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      stacked.push(run);
      open.set(id, run);
    }
  }
  return stacked;
}

function inReadingOrder<Cell extends Place>(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Far under what Excel takes for one address of several areas. */
const longestList = 1_000;

/** Addresses joined by commas, as `worksheet.getRanges` wants them, in as few texts as fit. */
export function addressLists(rectangles: readonly Rectangle[]): readonly string[] {
  return joinAddresses(rectangles.map(rangeAddress));
}

export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const joined = [...lists.slice(-1), address].join(",");
    if (joined.length <= longestList) lists.splice(-1, 1, joined);
    else lists.push(address);
  }
  return lists;
}
