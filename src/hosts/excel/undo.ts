/** Gives back to the workbook what an interrupted build has changed, by what it was and what it has become. */
import type { Arrangement } from "./arrange";
import type { SheetFacts, Survey, WorkbookFacts } from "./facts";
import { writeMended } from "./mended";
import { writeName } from "./names";
import { protectAgain, protectedSheets, unprotect } from "./protection";

export interface Interruption {
  readonly arrangement: Arrangement;
  readonly before: Survey;
  readonly now: WorkbookFacts;
  /** The new sheets that were added before it stopped. */
  readonly added: readonly SheetFacts[];
}

/** Queued for one request: the new sheets go, and then their names are free for the old ones. */
export function undo(context: Excel.RequestContext, whole: Interruption): void {
  const interruption = { ...whole, arrangement: stillThere(whole.arrangement, whole.now) };
  const { arrangement, before, now, added } = interruption;
  const { worksheets } = context.workbook;
  for (const { id } of added) worksheets.getItem(id).delete();
  restoreSheets(context, interruption);
  if (added.length > 0) {
    restoreNames(context, interruption);
    restoreOthers(context, arrangement);
  } else protectOpened(context, interruption);
  if (isThere(before.activeSheetId, now)) worksheets.getItem(before.activeSheetId).activate();
}

/** Names of sheets and tables, and what our old sheets had of their own. */
function restoreSheets({ workbook }: Excel.RequestContext, { arrangement, now }: Interruption): void {
  for (const { sheet, aside, tables } of arrangement.replaced) {
    const isAside = now.sheets.some(({ id, name }) => id === sheet.id && name === aside);
    if (!isAside) continue;
    const worksheet = workbook.worksheets.getItem(sheet.id);
    worksheet.name = sheet.name;
    if (sheet.visibility === "VeryHidden") worksheet.visibility = sheet.visibility;
    for (const { id, name } of tables) worksheet.tables.getItem(id).name = name;
  }
}

/** A name may read the same as before and yet refer to a new sheet, which goes: it is written again all the same. */
function restoreNames({ workbook }: Excel.RequestContext, { arrangement, before, now }: Interruption): void {
  const added = new Set(arrangement.addedNames.map(({ name }) => name));
  const pointed = new Set(arrangement.pointedNames.map(({ name }) => name.toLowerCase()));
  const known = new Map(before.names.map((name) => [name.name, name]));
  for (const name of now.names) {
    const old = known.get(name.name);
    const item = workbook.names.getItem(name.name);
    if (old === undefined && added.has(name.name)) item.delete();
    if (old !== undefined && pointed.has(name.name.toLowerCase())) writeName(item, { ...old, visible: old.isVisible });
  }
  for (const { name, ...old } of arrangement.removedNames.filter(({ name }) => !isNamed(name, now)))
    writeName(workbook.names.add(name, old.formula), { ...old, visible: old.isVisible });
}

function isNamed(name: string, { names }: WorkbookFacts): boolean {
  return names.some((one) => one.name === name);
}

/** The build got past the opening of protected sheets, so none of them has a password. */
function restoreOthers(context: Excel.RequestContext, arrangement: Arrangement): void {
  const { worksheets } = context.workbook;
  const opened = protectedSheets(arrangement);
  unprotect(context, opened);
  writeMended(context, arrangement.mending, "before");
  for (const { sheet } of arrangement.replaced) protectAgain(worksheets.getItem(sheet.id), sheet);
}

/** The build stopped while it opened sheets, or right after. */
function protectOpened({ workbook }: Excel.RequestContext, { arrangement, now }: Interruption): void {
  const isOpen = (sheet: SheetFacts) => now.sheets.some(({ id, isProtected }) => id === sheet.id && !isProtected);
  for (const sheet of protectedSheets(arrangement).filter(isOpen))
    protectAgain(workbook.worksheets.getItem(sheet.id), sheet);
}

/** Nothing can be given back to what somebody else deleted meanwhile. */
function stillThere(arrangement: Arrangement, now: WorkbookFacts): Arrangement {
  const { replaced, mending } = arrangement;
  const hasTable = ({ id }: { readonly id: string }) => now.tables.some((table) => table.id === id);
  return {
    ...arrangement,
    replaced: replaced
      .filter(({ sheet }) => isThere(sheet.id, now))
      .map((old) => ({ ...old, tables: old.tables.filter(hasTable) })),
    mending: {
      names: mending.names.filter(({ before }) => now.names.some(({ name }) => name === before.name)),
      sheets: mending.sheets.filter(({ sheet }) => isThere(sheet.id, now)),
    },
  };
}

export function isThere(id: string, { sheets }: WorkbookFacts): boolean {
  return sheets.some((sheet) => sheet.id === id);
}
