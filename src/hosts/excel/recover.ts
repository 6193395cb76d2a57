/** After a build that was interrupted: finishes it when only old sheets were left to delete, undoes it otherwise. */
import { Refused, type Problem } from "../../refusal/refused";
import type { Arrangement } from "./arrange";
import type { SheetFacts, Survey, WorkbookFacts } from "./facts";
import { codeOf, failed } from "./in-excel";
import { protectedSheets } from "./protection";
import { isThere, undo, type Interruption } from "./undo";
import { askWorkbook } from "./workbook-facts";

export interface Attempt {
  readonly arrangement: Arrangement;
  readonly before: Survey;
  /** Of the sheets that Excel told that it had added; none when its answer was lost. */
  readonly knownIds: readonly string[];
}

/** @throws Refused unless the build could be finished after all */
export async function recover(error: unknown, attempt: Attempt): Promise<void> {
  try {
    const problem = await Excel.run({ delayForCellEdit: true }, (context) => restore(context, error, attempt));
    if (problem) throw new Refused(problem);
  } catch (second) {
    throw second instanceof Refused ? second : failed(error, false);
  }
}

async function restore(context: Excel.RequestContext, error: unknown, attempt: Attempt): Promise<Problem | null> {
  const question = askWorkbook(context);
  await context.sync();
  const now = question.read();
  const added = addedSheets(now, attempt, error);
  const interruption = { ...attempt, now, added };
  const isFinished = onlyDeletingIsLeft(interruption);
  if (isFinished) deleteReplaced(context, interruption);
  else undo(context, interruption);
  await context.sync();
  return isFinished ? null : problemOf(error, interruption);
}

/** Excel refuses a name that somebody gave to a sheet meanwhile: that sheet is theirs, and ours are those it told of. */
function addedSheets(
  now: WorkbookFacts,
  { arrangement, before, knownIds }: Attempt,
  error: unknown,
): readonly SheetFacts[] {
  const isNew = ({ id }: SheetFacts) => !isThere(id, before);
  const isNamedSo = ({ name }: SheetFacts) => arrangement.built.sheets.includes(name);
  const isOurs = ({ id }: SheetFacts) => knownIds.includes(id) || codeOf(error) !== "ItemAlreadyExists";
  return now.sheets.filter((sheet) => isNew(sheet) && isNamedSo(sheet) && isOurs(sheet));
}

/** An old sheet that was deleted cannot come back, but then all the new ones are there and whole. */
function onlyDeletingIsLeft({ arrangement, now, added }: Interruption): boolean {
  const isGone = arrangement.replaced.some(({ sheet }) => !isThere(sheet.id, now));
  return isGone && added.length === arrangement.plan.sheets.length;
}

function deleteReplaced({ workbook }: Excel.RequestContext, { arrangement, now }: Interruption): void {
  for (const { sheet } of arrangement.replaced.filter((one) => isThere(one.sheet.id, now)))
    workbook.worksheets.getItem(sheet.id).delete();
}

/** What Excel answers where a password is missing. */
const refusals = ["AccessDenied", "InvalidArgument"];

function problemOf(error: unknown, { arrangement, before, now, added }: Interruption): Problem {
  const known = new Set([...before.sheets, ...added].map(({ id }) => id));
  const isSame = before.sheets.every(({ id }) => isThere(id, now)) && now.sheets.every(({ id }) => known.has(id));
  if (!isSame) return { kind: "changedMeanwhile" };
  const mayBeLocked = added.length === 0 && refusals.includes(codeOf(error) ?? "");
  const locked = mayBeLocked ? stillProtected(arrangement, now) : undefined;
  return locked ? { kind: "sheetProtected", sheet: locked.name } : failed(error, true).problem;
}

/** Sheets are opened one after the other: the first that is still protected has a password. */
function stillProtected(arrangement: Arrangement, now: WorkbookFacts): SheetFacts | undefined {
  return protectedSheets(arrangement).find(({ id }) =>
    now.sheets.some((sheet) => sheet.id === id && sheet.isProtected),
  );
}
