/** What the input cells of a workbook hold, by their keys: nothing is guessed from where they stand. */
import { refuse } from "../../refusal/refused";
import { inputLabel } from "../../texts/fr/workbook/input-label";
import { firstDayInForce } from "../../agreement/find-schedule";
import { readCase } from "../../funding/read-case";
import type { FoundName, FoundWorkbook } from "../found";
import { meaningOf } from "../input-meaning";
import type { InputKey } from "../input-key";
import { formats, keyOfName } from "../input-names";
import { isInputName, isPlanName } from "../reading-names";
import { layoutOf, type Layout } from "../layout";
import type { CellValue } from "../plan";
import { isSheetMark } from "../sheet-marks";
import { checkLabels } from "./check-labels";
import type { InputCell, InputCells } from "./input-cells";
import { cellsOfOldest } from "./oldest/oldest";
import { checkOneBudget, factsOf } from "./one-budget";

export interface Inputs {
  readonly layout: Layout;
  /** What an input cell holds: null, nothing; undefined: the workbook has no such cell. @throws Refused */
  readonly at: (key: InputKey) => CellValue | undefined;
  /** Of all the input cells. */
  readonly keys: readonly string[];
  /** Made by 0.1.0. */
  readonly isOldest: boolean;
  /** Where it is, for a person: `Hypothèses!B7`. */
  readonly placeOf: (key: string) => string;
}

/** null: this is no workbook of ours. @throws Refused */
export function inputsOf(workbook: FoundWorkbook): Inputs | null {
  const read = cellsIn(workbook);
  if (read === null) return null;
  const values = new Map([...read.cells].map(([key, cell]) => [key, valueOf(key, cell)]));
  return {
    layout: layoutOf(readCase(templateOf(read), firstDayInForce)),
    at: (key) => values.get(key),
    keys: [...values.keys()],
    isOldest: read.isOldest ?? false,
    placeOf: (key) => read.cells.get(key)?.place ?? "",
  };
}

function cellsIn(workbook: FoundWorkbook): InputCells | null {
  const { names } = workbook;
  const inputs = names.filter(({ name }) => isInputName(name));
  const { format, count: made, schedule } = factsOf(names);
  if (format === undefined && inputs.length === 0)
    return names.some(({ name }) => isSheetMark(name)) ? cellsOfOldest(workbook) : null;
  if (Number(format) > formats.plan) refuse({ kind: "newer", format: Number(format) });
  if (Number(format) < formats.grant || Number.isNaN(Number(format)) || schedule === undefined || made === undefined)
    refuse({ kind: "marksLost" });
  if (inputs.length < Number(made)) refuse({ kind: "namesLost", found: inputs.length, made: Number(made) });
  checkOneBudget(names, inputs, Number(made));
  const ofGrant = inputs.filter(({ name }) => !isPlanName(name));
  return { schedule, cells: namedCells(ofGrant, workbook) };
}

function namedCells(names: readonly FoundName[], { sheets }: FoundWorkbook): ReadonlyMap<string, InputCell> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const cells = new Map<string, InputCell>();
  const keys = new Map<string, string>();
  for (const { name, refersTo, place } of names) {
    const key = keyOfName(name) ?? "";
    if (refersTo.includes("#REF!")) refuse({ kind: "cellLost", ...named(key) });
    const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(place?.address ?? "") ?? [];
    const sheet = byName.get(place?.sheet.toLowerCase() ?? "");
    if (letters === undefined || sheet === undefined) refuse({ kind: "notOneCell", ...named(key), refersTo });
    const where = `${sheet.name}!${letters}${row}`;
    const same = keys.get(where);
    if (same !== undefined)
      refuse({ kind: "sameCell", label: named(same).label, other: named(key).label, place: where });
    keys.set(where, key);
    checkLabels(key, where, sheet.values[Number(row) - 1]);
    cells.set(key, { place: where, found: sheet.values[Number(row) - 1]?.[columnOf(letters) - 1] ?? null });
  }
  return cells;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function named(key: string): { readonly label: string; readonly sheet: string } {
  const [label, sheet] = inputLabel(key);
  return { label, sheet };
}

function valueOf(key: string, { place, found }: InputCell): CellValue {
  const meaning = meaningOf(key, found);
  if ("problem" in meaning) refuse(meaning.problem, { label: named(key).label, place });
  return meaning.value;
}

/** A case with the same schedules, and as much room for crises: what the names of the amounts and of the dates tell. */
function templateOf({ schedule, cells }: InputCells): object {
  const keys = [...cells.keys()].map((key) => key.split(":"));
  const schedules = new Set(keys.flatMap(([kind, id]) => (kind === "amount" ? [id] : [])));
  const crises = keys.filter(([kind]) => kind === "crisis").map(() => "2023-01-01");
  const scheduleRule = schedules.size > 1 ? "startOfYear" : "chosen";
  return { population: 1, schedule, missions: "all", assumptions: { scheduleRule, crises } };
}
