/** What the sheets of a plan will be called, and whom they take the place of. */
import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Renames } from "../formula-pieces";
import { Names, numberedSheet } from "../free-name";
import { isSheetMark } from "../our-names";

type Sheets = Readonly<Record<string, Partial<IWorksheetData>>>;

/** The sheets of other people, by their id: ours have their mark for id, those too that the plan no longer has. */
export function othersOf({ sheets: ours }: WorkbookPlan, { sheets }: IWorkbookData): Sheets {
  const isOurs = (id: string) => isSheetMark(id) || ours.some(({ mark }) => mark === id);
  return Object.fromEntries(Object.entries(sheets).filter(([id]) => !isOurs(id)));
}

/** Names that sheets of other people have: ours take others. */
export function clashes(plan: WorkbookPlan, workbook: IWorkbookData): ReadonlyMap<string, string> {
  const names = new Names(Object.values(othersOf(plan, workbook)).map(({ name = "" }) => name));
  const pairs = plan.sheets.map(({ name }) => [name, names.take(name, numberedSheet)] as const);
  return new Map(pairs.filter(([wanted, got]) => wanted !== got).map(([wanted, got]) => [wanted.toLowerCase(), got]));
}

/** What the formulas of other sheets must say, where a person had renamed one of ours. */
export function newNames({ sheets }: WorkbookPlan, workbook: IWorkbookData): NonNullable<Renames["sheets"]> {
  const pairs = sheets.map(({ mark, name }) => [workbook.sheets[mark]?.name, name] as const);
  return new Map(
    pairs.flatMap(([old, name]) => (old === undefined || old === name ? [] : [[old.toLowerCase(), name]])),
  );
}
