/** What a person added to a workbook of ours: sheets of their own, and what they wrote in ours besides the inputs. */
import { Refused } from "../../../refusal/refused";
import { isAsBuilt } from "../../../workbook/own/as-built";
import type { LeftBehind } from "../../../workbook/own/left-behind";
import type { OwnWork } from "../../../workbook/own/own-work";
import { writtenBesideLists } from "../../../workbook/own/written-beside-lists";
import { addressOf, writtenIn } from "../../../workbook/own/written";
import type { FoundName } from "../../../workbook/found";
import type { CellPlan, NamePlan, SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { isSheetMark, ourNames } from "../../our-names";
import { openXlsx } from "../open-xlsx";
import type { DefinedName, FoundWorkbook } from "../reading/found-workbook";
import type { WholeSheet } from "../reading/whole/whole-sheet";
import { toOwnCell } from "./own-cell";
import { leftOfSheet, toOwnSheet } from "./own-sheet";

/**
 * @param built the plan that the choices of the file give, as they stand in its cells
 * @throws Refused
 */
export function ownInXlsx(bytes: Uint8Array, built: WorkbookPlan): OwnWork {
  const workbook = openXlsx(bytes);
  const names = ourNames(
    workbook.names.flatMap(({ name, refersTo, sheet }) => (sheet === undefined ? [{ name, formula: refersTo }] : [])),
  );
  const ours = marksBySheet(names);
  const own = workbook.sheets.flatMap((name, rank) => (ours.has(name.toLowerCase()) ? [] : [{ name, rank }]));
  const first = workbook.sheets.findIndex((name) => ours.has(name.toLowerCase()));
  const read = own.flatMap(({ name, rank }) => ownSheet(workbook, name, rank < first));
  const written = built.sheets.map((sheet) => writtenInOurs(workbook, sheet, names));
  return {
    before: read.flatMap(({ sheet, isBefore }) =>
      isBefore && sheet !== null && sheet.cells.length > 0 ? [sheet] : [],
    ),
    after: read.flatMap(({ sheet, isBefore }) =>
      !isBefore && sheet !== null && sheet.cells.length > 0 ? [sheet] : [],
    ),
    texts: new Map(written.map(({ mark, own: cells }) => [mark, cells])),
    calledSo: ours,
    names: workbook.names.flatMap(ownName),
    left: [...read.flatMap(({ left }) => left), ...written.flatMap(({ left }) => left)],
  };
}

/** By their present names in lower case. */
function marksBySheet(names: readonly FoundName[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, place }) =>
      place !== null && isSheetMark(name) ? [[place.sheet.toLowerCase(), name] as const] : [],
    ),
  );
}

interface OwnSheet {
  readonly sheet: SheetPlan | null;
  readonly isBefore: boolean;
  readonly left: readonly LeftBehind[];
}

function ownSheet(workbook: FoundWorkbook, name: string, isBefore: boolean): readonly OwnSheet[] {
  const whole = wholeSheet(workbook, name);
  if (whole === undefined) return [{ sheet: null, isBefore, left: [{ sheet: name, what: "sheet" }] }];
  if (whole.cells.length === 0 && whole.has.size === 0) return [];
  const sheet = { ...toOwnSheet(name, `own-${name}`, whole), visibility: workbook.visibilityOf(name) };
  return [{ sheet, isBefore, left: leftOfSheet(name, whole) }];
}

interface WrittenInOurs {
  readonly mark: string;
  readonly own: readonly CellPlan[];
  readonly left: readonly LeftBehind[];
}

function writtenInOurs(workbook: FoundWorkbook, built: SheetPlan, names: readonly FoundName[]): WrittenInOurs {
  const { mark } = built;
  const called = names.find(({ name }) => name.toLowerCase() === mark.toLowerCase())?.place?.sheet;
  if (called === undefined) return { mark, own: [], left: [] };
  const whole = wholeSheet(workbook, called);
  if (whole === undefined) return { mark, own: [], left: [{ sheet: called, what: "moved" }] };
  const found = whole.cells.map(toOwnCell);
  const { own, over, isMoved } = writtenIn(built, found);
  if (isMoved || !isAsBuilt(built, names))
    return {
      mark,
      own: [],
      left: strangersIn(built, found, names, own).length > 0 ? [{ sheet: called, what: "moved" }] : [],
    };
  const cells = over.map(addressOf);
  return { mark, own, left: cells.length > 0 ? [{ sheet: called, what: "over", cells }] : [] };
}

/** Of a sheet whose rows moved. @param own what stands elsewhere than it was built */
function strangersIn(
  built: SheetPlan,
  found: readonly CellPlan[],
  names: readonly FoundName[],
  own: readonly CellPlan[],
) {
  return built.entryColumns === undefined ? own : writtenBesideLists(built, found, names);
}

/** undefined: it is not there, or cannot be read, which is no reason to refuse what the inputs say. */
function wholeSheet(workbook: FoundWorkbook, name: string): WholeSheet | undefined {
  try {
    return workbook.wholeSheet(name);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Those of the whole workbook alone: a plan knows no others. */
function ownName({ name, refersTo, sheet, isHidden }: DefinedName): readonly NamePlan[] {
  const isOwn = sheet === undefined && !isHidden && !/^(cpts_|_xlnm)/i.test(name);
  return isOwn && !/\[|#REF!/.test(refersTo) ? [{ name, refersTo, comment: "" }] : [];
}
