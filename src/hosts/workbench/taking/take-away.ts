/** The whole grid as a plan: the budget that its inputs give, with what people wrote around it, and their own sheets. */
import type { IWorkbookData } from "@univerjs/core";
import { FormulaDataModel, type IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import type { NamePlan, WorkbookPlan } from "../../../workbook/plan";
import type { LeftBehind } from "../../../workbook/own/left-behind";
import type { TakenAway } from "../grid";
import { fitPlan } from "../place-plan";
import { readResource, resourceNames } from "../render/resources";
import { workbookOf, type Session } from "../session";
import { isFirstUnused } from "../state";
import { movedSheets } from "./cannot-follow";
import { leftBehind, toOwnSheet } from "./own-sheet";
import { withOwnTexts } from "./own-texts";

/** @param wanted of the budget; without sheets when there is none */
export function takeAway(session: Session, wanted: WorkbookPlan): TakenAway {
  const workbook = withWholeFormulas(session);
  const { plan, others } = fitPlan(withOwnTexts(wanted, workbook), workbook);
  const own = workbook.sheetOrder.flatMap((id) => others[id] ?? []).filter((sheet) => !isFirstUnused(sheet));
  const sheets = [...plan.sheets, ...own.map((sheet) => toOwnSheet(sheet, workbook))];
  return {
    plan: { ...plan, sheets, names: [...plan.names, ...ownNames(plan, workbook)] },
    isEmpty: sheets.every(({ cells }) => cells.length === 0),
    left: [
      ...movedSheets(wanted, workbook).map((sheet) => ({ sheet, what: "moved" as const })),
      ...own.flatMap((sheet) =>
        leftBehind(sheet, workbook).map((what): LeftBehind => ({ sheet: sheet.name ?? "", what })),
      ),
    ],
  };
}

/** Cells that share a formula with another one each get their own. */
function withWholeFormulas(session: Session): IWorkbookData {
  const workbook = workbookOf(session).save();
  const formulas = session.univer.__getInjector().get(FormulaDataModel);
  for (const [sheetId, sheet] of Object.entries(workbook.sheets)) {
    for (const [row, columns] of Object.entries(sheet.cellData ?? {}))
      for (const [column, cell] of Object.entries(columns as object) as [
        string,
        { f?: string | null; si?: string },
      ][]) {
        if (cell.si)
          cell.f = formulas.getFormulaStringByCell(Number(row), Number(column), sheetId, workbook.id) ?? null;
      }
  }
  return workbook;
}

function ownNames({ names }: WorkbookPlan, { resources }: IWorkbookData): readonly NamePlan[] {
  const kept = Object.values(readResource(resources, resourceNames.names)) as readonly IDefinedNamesServiceParam[];
  return kept
    .filter(({ name }) => !/^cpts_/i.test(name) && !names.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    .map(({ name, formulaOrRefString, comment = "" }) => ({
      name,
      refersTo: formulaOrRefString.replace(/^=/, ""),
      comment,
    }));
}
