/**
 * The workbooks of 0.1.0, whose input cells have no names: each is found where that version put it, once every label of
 * the sheets that hold them was found where it was. What that version wrote is kept as data, and never made anew.
 */
import { refuse } from "../../../refusal/refused";
import type { FoundSheet, FoundValue, FoundWorkbook } from "../../found";
import { cell } from "../../address";
import type { InputCell, InputCells } from "../input-cells";
import layouts from "./layouts-0.1.0.json" with { type: "json" };

/** A row, a column, and the text or the key that is there. */
type Placed = readonly [row: number, column: number, text: string];

interface OldSheet {
  readonly mark: string;
  readonly labels: readonly Placed[];
  readonly inputs: readonly Placed[];
  /** Of the third and last of the rows that were there for crises; more of them were added below. */
  readonly lastCrisis?: number;
}

interface Mismatch {
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
}

/** @throws Refused when a label is not where it was */
export function cellsOfOldest(workbook: FoundWorkbook): InputCells {
  const sheets = sheetsByMark(workbook);
  const attempts = layouts.map(({ schedule, sheets: olds }) => {
    const stretched = (olds as unknown as readonly OldSheet[]).map((old) => stretch(old, sheets.get(old.mark)));
    return {
      schedule,
      olds: stretched,
      mismatches: stretched.flatMap((old) => mismatchesIn(old, sheets.get(old.mark))),
    };
  });
  const best = attempts.reduce((one, other) => (other.mismatches.length < one.mismatches.length ? other : one));
  const [first] = best.mismatches;
  if (first !== undefined) refuse({ kind: "labelMoved", ...first });
  const cells = best.olds.flatMap((old) => inputsIn(old, sheets.get(old.mark)));
  return { schedule: best.schedule, isOldest: true, cells: new Map(cells) };
}

function sheetsByMark({ names, sheets }: FoundWorkbook): ReadonlyMap<string, FoundSheet> {
  return new Map(
    names.flatMap(({ name, place }) => {
      const sheet = sheets.find((one) => one.name.toLowerCase() === place?.sheet.toLowerCase());
      return sheet === undefined ? [] : [[name, sheet] as const];
    }),
  );
}

/** With as many rows of crises as the sheet has, where it has more than three. */
function stretch(old: OldSheet, sheet: FoundSheet | undefined): OldSheet {
  const { lastCrisis } = old;
  if (lastCrisis === undefined) return old;
  const labelOf = (rank: number) => labelAt(old, lastCrisis).replace(/\d+$/, String(rank));
  let added = 0;
  while (at(sheet, lastCrisis + added + 1, 1) === labelOf(added + 4)) added += 1;
  const down = ([row, column, text]: Placed): Placed => [row > lastCrisis ? row + added : row, column, text];
  const ranks = Array.from({ length: added }, (_, index) => index + 1);
  return {
    ...old,
    labels: [...old.labels.map(down), ...ranks.map((rank): Placed => [lastCrisis + rank, 1, labelOf(rank + 3)])],
    inputs: [...old.inputs.map(down), ...ranks.map((rank): Placed => [lastCrisis + rank, 2, `crisis:${rank + 3}`])],
  };
}

function labelAt({ labels }: OldSheet, wanted: number): string {
  return labels.find(([row, column]) => row === wanted && column === 1)?.[2] ?? "";
}

function mismatchesIn({ labels, mark }: OldSheet, sheet: FoundSheet | undefined): readonly Mismatch[] {
  return labels
    .filter(([row, column, text]) => at(sheet, row, column) !== text)
    .map(([row, column, label]) => ({ sheet: sheet?.name ?? mark, address: cell(column, row), label }));
}

function inputsIn({ inputs }: OldSheet, sheet: FoundSheet | undefined): readonly (readonly [string, InputCell])[] {
  return inputs.map(([row, column, key]) => {
    return [key, { place: `${sheet?.name ?? ""}!${cell(column, row)}`, found: at(sheet, row, column) }] as const;
  });
}

function at(sheet: FoundSheet | undefined, row: number, column: number): FoundValue {
  return sheet?.values[row - 1]?.[column - 1] ?? null;
}
