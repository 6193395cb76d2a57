/** Tells that cells, sheets or names have changed, and that their formulas are computed. */
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";
import type { Session, Shown } from "./session";

export type Stop = () => void;

/** Calls back once for all the changes that one calculation follows. */
export function onChange(session: Session, listener: () => void): Stop {
  return onceComputed(session, listener, ({ id }) => isOfSheets(id));
}

/** The same for what is changed by itself; what formulas give is no change. */
export function onEditedAndComputed(session: Session, listener: () => void): Stop {
  return onceComputed(session, listener, isEdit);
}

interface Executed {
  readonly id: string;
  readonly options?: { readonly onlyLocal?: boolean };
}

function onceComputed(session: Session, listener: () => void, isMeant: (executed: Executed) => boolean): Stop {
  let isWaiting = false;
  let isStopped = false;
  const tellOnceComputed = async () => {
    if (isWaiting) return;
    isWaiting = true;
    await computed(session);
    isWaiting = false;
    if (!isStopped) listener();
  };
  const watched = session.api.addEvent(session.api.Event.CommandExecuted, (executed) => {
    if (isMeant(executed)) void tellOnceComputed();
  });
  return () => {
    isStopped = true;
    watched.dispose();
  };
}

/** Resolves when the formulas are computed, be it that none had to be. */
export function computed({ univer }: Session): Promise<void> {
  return univer.__getInjector().get(FormulaCalculationSessionService).waitForLatestApplied();
}

/** How long a machine that is busy may take to begin, in milliseconds. */
const patience = 10_000;

/** The same where a computation is known to come, which a busy machine may begin late. */
export function computedAnew({ univer }: Session): Promise<void> {
  return univer.__getInjector().get(FormulaCalculationSessionService).waitForLatestApplied(undefined, patience);
}

/** Of a workbook just shown: a single formula of it, and the computation is known to come. */
export function computedOf(session: Session, { workbook }: Shown): Promise<void> {
  return hasFormula(workbook) ? computedAnew(session) : computed(session);
}

type Rows = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>>>>;

function hasFormula({ sheets }: IWorkbookData): boolean {
  const rows = Object.values(sheets).flatMap(({ cellData }) => Object.values((cellData ?? {}) as Rows));
  return rows.some((row) => Object.values(row).some((cell) => Boolean(cell?.f) || Boolean(cell?.si)));
}

/** Calls back for what is changed; what formulas give is no change. */
export function onEdited({ api }: Session, listener: () => void): Stop {
  const watched = api.addEvent(api.Event.CommandExecuted, (executed) => (isEdit(executed) ? listener() : undefined));
  return () => watched.dispose();
}

function isEdit({ id, options }: Executed): boolean {
  return isOfSheets(id) && options?.onlyLocal !== true;
}

/** Cells, their formats, rows, columns, sheets: all that Univer changes of them begins so. */
function isOfSheets(command: string): boolean {
  return command.startsWith("sheet.mutation.");
}
