import { streamXlsxRows, type StreamRow } from "hucre/xlsx";

import type { CellValue } from "../../workbook/plan";
import type { OurSheet, OurSheets } from "../spreadsheet-host";
import { FileRefused, refuseTooBig } from "./file-refused";
import { leanPackage } from "./lean-package";
import { markedSheets } from "./marked-sheets";

/** Ours hold about a hundred rows and ten columns; what lies further is somebody else's. */
const within = { range: "A1:AZ500", maxRows: 500 };

/**
 * The sheets that this product made, whatever their present names and whoever saved the file since: a hidden name
 * refers to the first cell of each. Formulas are read as their last values, dates as serial numbers.
 * @param marks of the sheets that are wanted: no other is read
 * @throws FileRefused and nothing else, whatever the bytes are
 */
export async function readXlsx(bytes: Uint8Array, marks: readonly string[]): Promise<OurSheets> {
  refuseTooBig(bytes.length);
  refuseOthers(bytes);
  const lean = leanPackage(bytes);
  try {
    return await readMarked(lean, marks);
  } catch (cause) {
    // Whatever the reader stumbled upon, the file is what is wrong.
    throw new FileRefused({ kind: "damaged" }, { cause });
  }
}

const zipSignature = [0x50, 0x4b];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];

function refuseOthers(bytes: Uint8Array): void {
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(oleSignature)) throw new FileRefused({ kind: "protectedOrOld" });
  if (!begins(zipSignature)) throw new FileRefused({ kind: "notAWorkbook" });
}

async function readMarked(bytes: Uint8Array, marks: readonly string[]): Promise<OurSheets> {
  const sheets = new Map<string, OurSheet>();
  for (const [mark, name] of await markedSheets(bytes, marks)) {
    sheets.set(mark, { name, values: await valuesOf(bytes, name) });
  }
  return sheets;
}

async function valuesOf(bytes: Uint8Array, sheet: string): Promise<OurSheet["values"]> {
  const rows: StreamRow[] = [];
  for await (const row of streamXlsxRows(bytes, { ...within, sheet })) rows.push(row);
  const byIndex = new Map(rows.map(({ index, values }) => [index, values.map(toCellValue)]));
  const count = Math.max(0, ...rows.map(({ index }) => index + 1));
  return Array.from({ length: count }, (_, index) => byIndex.get(index) ?? []);
}

/** As the other hosts have them. Without the file's styles, hucre makes no date of a number. */
function toCellValue(value: StreamRow["values"][number]): CellValue {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return typeof value === "number" ? value : String(value);
}
