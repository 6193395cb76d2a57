/**
 * What people wrote in our sheets that has no sure place in a new plan: rows or columns were moved around it, or the plan
 * computes something there.
 */
import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-core";
import { withoutRoom } from "../../../workbook/own/with-own-cells";
import { writtenBesideLists } from "../../../workbook/own/written-beside-lists";
import { addressOf } from "../../../workbook/own/written";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { isInputName } from "../../../workbook/reading-names";
import { ourNames } from "../../our-names";
import { builtAnywhere, builtOf, type Built } from "../render/built";
import { readResource, resourceNames } from "../render/resources";
import { cellsOf, ownCells } from "./own-texts";
import { toOwnCell } from "./own-cell";

/** Their places: a sheet, or a cell such as `Synthèse!B12`. */
export function cannotFollow(plan: WorkbookPlan, workbook: IWorkbookData): readonly string[] {
  const cells = plan.sheets.flatMap((sheet) =>
    withoutRoom(sheet, ownCells(workbook, sheet.mark)).map((cell) => `${nameIn(workbook, sheet)}!${addressOf(cell)}`),
  );
  return [...movedSheets(plan, workbook), ...cells];
}

/** The sheets of ours whose rows or columns people moved: what they wrote there stays behind. */
export function movedSheets({ sheets }: WorkbookPlan, workbook: IWorkbookData): readonly string[] {
  return sheets.flatMap((sheet) => {
    const kept = workbook.sheets[sheet.mark];
    const built = kept ? builtAnywhere(kept) : null;
    if (!kept || !built || builtOf(kept) !== null) return [];
    return holdsOwn(sheet, kept, built, workbook) ? [nameIn(workbook, sheet)] : [];
  });
}

/** A text or a number in no list and for no input, which was not built there; or more formulas than were built. */
function holdsOwn(plan: SheetPlan, kept: Partial<IWorksheetData>, { texts }: Built, workbook: IWorkbookData): boolean {
  const found = cellsOf(kept).flatMap(({ row, column, data }) => toOwnCell(row, column, data, workbook) ?? []);
  const names = namesIn(workbook);
  const known = new Set(Object.values(texts).map(String));
  if (writtenBesideLists(plan, found, names).some(({ value }) => !known.has(String(value)))) return true;
  if (plan.entryColumns !== undefined) return false;
  const elsewhere = Object.values(texts).filter((one) => typeof one === "object" && one !== null).length;
  const asked = names.filter(({ name, place }) => isInputName(name) && place?.sheet === kept.name).length;
  return found.filter(({ formula }) => formula !== undefined).length > elsewhere - asked;
}

function namesIn({ resources }: IWorkbookData): ReturnType<typeof ourNames> {
  const defined = Object.values(readResource(resources, resourceNames.names)) as IDefinedNamesServiceParam[];
  return ourNames(defined.map(({ name, formulaOrRefString }) => ({ name, formula: formulaOrRefString })));
}

function nameIn({ sheets }: IWorkbookData, { mark, name }: SheetPlan): string {
  return sheets[mark]?.name ?? name;
}
