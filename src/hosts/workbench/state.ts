/** The whole grid as JSON, and back: the workbook as Univer keeps it, and the sheet in view. */
import { LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { fontName } from "../../workbook/styles";
import type { GridOptions, GridState } from "./grid";
import { emptyWorksheet } from "./render/worksheet";
import { activeSheet, workbookOf, type Session, type Shown } from "./session";

export function saveState(session: Session): GridState {
  return { workbook: workbookOf(session).save(), inView: activeSheet(session).getSheetId() };
}

/** @throws Error when it is no state of a grid */
export function readState({ workbook, inView }: GridState): Shown {
  if (!isWorkbook(workbook) || typeof inView !== "string") throw new Error("This is not the state of a grid.");
  return { workbook, inView };
}

function isWorkbook(value: unknown): value is IWorkbookData {
  return typeof value === "object" && value !== null && "sheets" in value && "sheetOrder" in value && "styles" in value;
}

const firstSheet = { id: "first", names: { fr: "Feuille 1", en: "Sheet1" } } as const;

export function emptyState(language: GridOptions["language"]): Shown {
  const { id, names } = firstSheet;
  const workbook = {
    id: "workbook",
    name: "",
    appVersion: "",
    locale: language === "fr" ? LocaleType.FR_FR : LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: fontName, fs: 11 },
    sheetOrder: [id],
    sheets: { [id]: emptyWorksheet(id, names[language]) },
  };
  return { workbook, inView: id };
}

/** The sheet that an empty grid begins with, as long as nobody has written in it. */
export function isFirstUnused({ id, name, cellData }: Partial<IWorksheetData>): boolean {
  const isEmpty = Object.values(cellData ?? {}).every((row) => Object.keys(row as object).length === 0);
  return id === firstSheet.id && Object.values<string | undefined>(firstSheet.names).includes(name) && isEmpty;
}

/** A budget takes the place of that sheet, which people would take for one of theirs. */
export function withoutFirstUnused(workbook: IWorkbookData): IWorkbookData {
  const { sheetOrder, sheets } = workbook;
  const kept = sheetOrder.filter((id) => !isFirstUnused(sheets[id] ?? {}));
  return {
    ...workbook,
    sheetOrder: kept,
    sheets: Object.fromEntries(Object.entries(sheets).filter(([id]) => kept.includes(id))),
  };
}
