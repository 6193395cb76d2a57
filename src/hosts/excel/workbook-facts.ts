/** Asks for the sheets, names and tables of the workbook; `read` has them once the request was answered. */
import type { NameFacts, SheetFacts, TableFacts, WorkbookFacts } from "./facts";

export interface Question<Answer> {
  readonly read: () => Answer;
}

export function askWorkbook({ workbook }: Excel.RequestContext): Question<WorkbookFacts> {
  const { worksheets, names, tables, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load(
    "items/id,items/name,items/position,items/visibility,items/protection/protected,items/protection/options",
  );
  names.load("items/name,items/formula,items/comment,items/visible");
  tables.load("items/id,items/name,items/worksheet/id");
  return {
    read: () => ({
      isReadOnly: workbook.readOnly,
      isStructureProtected: protection.protected,
      activeSheetId: active.id,
      sheets: worksheets.items.map(toSheet),
      names: names.items.map(toName),
      tables: tables.items.map(toTable),
    }),
  };
}

function toSheet({ id, name, position, visibility, protection }: Excel.Worksheet): SheetFacts {
  return { id, name, position, visibility, isProtected: protection.protected, protection: protection.options };
}

function toName({ name, formula, comment, visible }: Excel.NamedItem): NameFacts {
  return { name, formula: String(formula), comment, isVisible: visible };
}

function toTable({ id, name, worksheet }: Excel.Table): TableFacts {
  return { id, name, sheetId: worksheet.id };
}
