import { refuse } from "../../refusal/refused";
import { bounds } from "./bounds";
import { orDamaged, refuseTooBig } from "./or-damaged";
import { openPackage, type OfficePackage } from "./package/open-package";
import type { FoundWorkbook } from "./reading/found-workbook";
import { mainPartOf } from "./reading/main-part";
import { refuseOthers } from "./reading/other-formats";
import { relationshipsOf } from "./reading/relationships";
import { readSharedTexts } from "./reading/shared-texts";
import { Spent } from "./reading/spent";
import { readCells, type SheetCells } from "./reading/sheet-cells";
import { readLooks } from "./reading/whole/cell-looks";
import { readWholeSheet } from "./reading/whole/read-whole-sheet";
import { readWorkbookPart } from "./reading/workbook-part";

/**
 * The sheets, the names and, once asked for, the cells of an .xlsx file, whoever wrote it.
 * @throws Refused and nothing else, whatever the bytes are
 */
export function openXlsx(bytes: Uint8Array): FoundWorkbook {
  refuseTooBig(bytes.length);
  refuseOthers(bytes);
  return orDamaged(() => found(openPackage(bytes)));
}

function found(file: OfficePackage): FoundWorkbook {
  const main = mainPartOf(file);
  const { sheets, names } = readWorkbookPart(file, main);
  const parts = relationshipsOf(file, main);
  const paths = new Map(parts.map(({ id, path }) => [id, path]));
  const pathOf = new Map(sheets.map(({ name, relationship }) => [name.toLowerCase(), paths.get(relationship)]));
  const visibilities = new Map(sheets.map(({ name, visibility }) => [name.toLowerCase(), visibility]));
  const partOf = (wanted: string) => parts.find(({ kind }) => kind === wanted)?.path;
  const texts = once(() => readSharedTexts(file, partOf("sharedStrings")));
  const looks = once(() => readLooks(file, partOf("styles")));
  const cells = new Map<string, SheetCells>();
  const [spent, spentWhole] = [new Spent(bounds.cells), new Spent(bounds.carried)];
  const toRead = (name: string) => ({ name, path: known(pathOf.get(name.toLowerCase())), texts: texts() });
  const sheetOf = (sheet: string) => {
    const key = sheet.toLowerCase();
    if (!pathOf.has(key)) return undefined;
    const read = cells.get(key) ?? orDamaged(() => readCells(file, { ...toRead(sheet), spent }));
    cells.set(key, read);
    return read;
  };
  return {
    sheets: sheets.map(({ name }) => name),
    names,
    visibilityOf: (sheet) => visibilities.get(sheet.toLowerCase()),
    cellsOf: (sheet) => sheetOf(sheet)?.cells,
    mergedOn: (sheet) => sheetOf(sheet)?.merged ?? [],
    wholeSheet(sheet) {
      if (!pathOf.has(sheet.toLowerCase())) return undefined;
      return orDamaged(() => readWholeSheet(file, { ...toRead(sheet), looks: looks(), spent: spentWhole }));
    },
  };
}

/** A sheet without a part: its relationship is lost. */
function known(path: string | undefined): string {
  if (path === undefined) refuse({ kind: "damaged" });
  return path;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
