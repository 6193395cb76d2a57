/**
 * What a person wrote in our sheets besides the inputs, where they took the protection off: it follows into the new
 * sheet, at the same place, and that sheet stays open. What cannot follow is refused before anything is written.
 */
import { refuse } from "../../refusal/refused";
import { isAsBuilt } from "../../workbook/own/as-built";
import { withOwnCells, withoutRoom } from "../../workbook/own/with-own-cells";
import { writtenBesideLists } from "../../workbook/own/written-beside-lists";
import { addressOf, writtenIn } from "../../workbook/own/written";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { ourNames } from "../our-names";
import type { SheetFacts, Survey } from "./facts";
import { inExcel } from "./in-excel";
import { sheetsByMark } from "./our-sheets";
import { ownCellsIn, ownProperties } from "./own-cells";

interface OpenSheet {
  /** As it was built. */
  readonly built: SheetPlan;
  readonly facts: SheetFacts;
}

interface Own {
  readonly mark: string;
  readonly cells: readonly CellPlan[];
  /** What cannot follow: `Synthèse!B12`, or the sheet alone when rows moved. */
  readonly lost: readonly string[];
}

/**
 * @param built what the cells of the workbook give, before what was changed in the pane
 * @throws Refused
 */
export async function withOwnTexts(wanted: WorkbookPlan, built: WorkbookPlan, survey: Survey): Promise<WorkbookPlan> {
  const marked = sheetsByMark(survey);
  const open = built.sheets.flatMap((sheet): readonly OpenSheet[] => {
    const facts = marked.get(sheet.mark);
    return facts === undefined || facts.isProtected ? [] : [{ built: sheet, facts }];
  });
  if (open.length === 0) return wanted;
  const own = new Map((await read(open, wanted, survey)).map((one) => [one.mark, one]));
  const lost = [...own.values()].flatMap((one) => one.lost);
  if (lost.length > 0) refuse({ kind: "wouldLose", places: lost });
  return { ...wanted, sheets: wanted.sheets.map((sheet) => withCells(sheet, own.get(sheet.mark)?.cells ?? [])) };
}

function withCells(sheet: SheetPlan, own: readonly CellPlan[]): SheetPlan {
  return own.length === 0 ? sheet : { ...withOwnCells(sheet, own), isProtected: false };
}

async function read(open: readonly OpenSheet[], wanted: WorkbookPlan, survey: Survey): Promise<readonly Own[]> {
  return inExcel(async (context) => {
    const ranges = open.map(({ facts }) => {
      const used = context.workbook.worksheets.getItem(facts.id).getUsedRangeOrNullObject(true).untrack();
      used.load([...ownProperties]);
      return used;
    });
    await context.sync();
    return open.map((sheet, index) => ownOf(sheet, ownCellsIn(ranges[index]), wanted, survey));
  });
}

function ownOf({ built, facts }: OpenSheet, found: readonly CellPlan[], wanted: WorkbookPlan, survey: Survey): Own {
  const { mark } = built;
  const { own, over, isMoved } = writtenIn(built, found);
  const names = ourNames(survey.names);
  if (own.length > 0 && (isMoved || !isAsBuilt(built, names))) {
    const isNone = built.entryColumns !== undefined && writtenBesideLists(built, found, names).length === 0;
    return { mark, cells: [], lost: isNone ? [] : [facts.name] };
  }
  const place = wanted.sheets.find((sheet) => sheet.mark === mark);
  const lost = [...over, ...(place === undefined ? own : withoutRoom(place, own))];
  return { mark, cells: own, lost: lost.map((cell) => `${facts.name}!${addressOf(cell)}`) };
}
