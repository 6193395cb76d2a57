/** Keeps of a workbook's file the parts that tell the values of its sheets, each of a size that can be read at once. */
import { zipSync } from "fflate";

import { FileRefused } from "./file-refused";
import { unpackEntry } from "./unpack-entry";
import { readDirectory, type ZipEntry } from "./zip-directory";

/** In bytes, once unpacked. Excel, LibreOffice and the others all give these parts these names. */
const mostInPart: readonly (readonly [part: RegExp, most: number])[] = [
  [/^\[Content_Types\]\.xml$/, 500_000],
  [/^_rels\/\.rels$/, 500_000],
  [/^xl\/_rels\/workbook\.xml\.rels$/, 500_000],
  [/^xl\/workbook\.xml$/, 1_000_000],
  [/^xl\/sharedStrings\.xml$/, 3_000_000],
];
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;
/** Ours hold a hundredth of it: a larger one is somebody else's, and is left out. */
const mostInSheet = 2_000_000;
const mostKept = 60_000_000;
/** A workbook unpacks to ten times its file, and the largest file that is opened has 20 MB. */
const mostInAll = 400_000_000;

/** @returns another file, where nothing is packed any more @throws FileRefused */
export function leanPackage(bytes: Uint8Array): Uint8Array {
  const entries = readDirectory(bytes);
  if (!entries.some(({ name }) => name === "xl/workbook.xml")) throw new FileRefused({ kind: "notAWorkbook" });
  refuseMoreThan(mostInAll, entries);
  const kept = entries.filter(isNeeded);
  refuseMoreThan(mostKept, kept);
  const parts = kept.map((entry) => [entry.name, unpackEntry(bytes, entry)] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function refuseMoreThan(most: number, entries: readonly ZipEntry[]): void {
  const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (size > most) throw new FileRefused({ kind: "tooMuchInside" });
}

function isNeeded({ name, unpacked }: ZipEntry): boolean {
  if (sheetPart.test(name)) return unpacked <= mostInSheet;
  const most = mostInPart.find(([part]) => part.test(name))?.[1];
  if (most !== undefined && unpacked > most) throw new FileRefused({ kind: "tooMuchInside" });
  return most !== undefined;
}
