/** A plan with what a person had added to the workbook that it is made of, under names that do not clash. */
import type { LeftBehind } from "../workbook/own/left-behind";
import { withOwnCells, withoutRoom } from "../workbook/own/with-own-cells";
import { addressOf } from "../workbook/own/written";
import type { OwnWork } from "../workbook/own/own-work";
import type { SheetPlan, WorkbookPlan } from "../workbook/plan";
import { renameInFormula, type Renames } from "./formula-pieces";
import { Names, numberedSheet } from "./free-name";
import { renameInPlan } from "./rename-in-plan";

interface Joined {
  /** Ours alone, with what a person wrote in them. */
  readonly plan: WorkbookPlan;
  readonly own: Pick<OwnWork, "before" | "after" | "names">;
}

/** @param taken names of sheets that stay beside */
export function joinOwnWork(wanted: WorkbookPlan, own: OwnWork, taken: readonly string[]): Joined {
  const names = new Names(taken);
  const take = ({ name }: SheetPlan) => [name.toLowerCase(), names.take(name, numberedSheet)] as const;
  const ownNames = new Map([...own.before, ...own.after].map(take));
  const plan = renameInPlan(wanted, { sheets: new Map(wanted.sheets.map(take)) });
  const renames = { sheets: new Map([...ownNames, ...oursNow(plan, own)]) };
  const rename = (sheets: readonly SheetPlan[]) => sheets.map((sheet) => renameInOwn(sheet, renames));
  return {
    plan: { ...plan, sheets: plan.sheets.map((sheet) => withOwnCells(sheet, renamedTexts(own, sheet, renames))) },
    own: {
      before: rename(own.before),
      after: rename(own.after),
      names: own.names
        .filter(({ name }) => !plan.names.some((ours) => ours.name.toLowerCase() === name.toLowerCase()))
        .map((name) => ({ ...name, refersTo: renameInFormula(name.refersTo, renames) })),
    },
  };
}

/** All in one plan, as a file holds it. */
export function withOwnWork(wanted: WorkbookPlan, work: OwnWork): WorkbookPlan {
  const { plan, own } = joinOwnWork(wanted, work, []);
  return {
    ...plan,
    sheets: [...own.before, ...plan.sheets, ...own.after],
    names: [...plan.names, ...own.names],
  };
}

/** What of it the new workbook lacks: it has no room for a text where it computes or asks something. */
export function leftOut(wanted: WorkbookPlan, { texts, left }: OwnWork): readonly LeftBehind[] {
  const noRoom = wanted.sheets.flatMap((sheet): readonly LeftBehind[] => {
    const cells = withoutRoom(sheet, texts.get(sheet.mark) ?? []).map(addressOf);
    return cells.length > 0 ? [{ sheet: sheet.name, what: "over", cells }] : [];
  });
  return [...left, ...noRoom];
}

function oursNow({ sheets }: WorkbookPlan, { calledSo }: OwnWork): readonly (readonly [string, string])[] {
  return [...calledSo].flatMap(([before, mark]) => {
    const now = sheets.find((sheet) => sheet.mark.toLowerCase() === mark.toLowerCase())?.name;
    return now === undefined ? [] : [[before, now] as const];
  });
}

function renameInOwn(sheet: SheetPlan, renames: Renames): SheetPlan {
  const name = renames.sheets?.get(sheet.name.toLowerCase()) ?? sheet.name;
  return { ...sheet, name, cells: renamedCells(sheet.cells, renames) };
}

function renamedTexts({ texts }: OwnWork, { mark }: SheetPlan, renames: Renames): SheetPlan["cells"] {
  return renamedCells(texts.get(mark) ?? [], renames);
}

function renamedCells(cells: SheetPlan["cells"], renames: Renames): SheetPlan["cells"] {
  return cells.map((one) =>
    one.formula === undefined ? one : { ...one, formula: renameInFormula(one.formula, renames) },
  );
}
