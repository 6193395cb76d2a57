/** Why a file cannot be opened. */
import type { ProblemOf } from "./facts";

export interface FileFacts {
  /** In bytes. */
  tooBig: { size: number; most: number };
  empty: object;
  notAWorkbook: object;
  /** What Excel leaves beside an open workbook, under a name that begins with `~$`. */
  lockFile: object;
  /** Excel wraps a workbook that has a password in the container of the .xls files. */
  password: object;
  /** .xls */
  oldFormat: object;
  /** .xlsb */
  binaryFormat: object;
  /** .ods */
  openDocument: object;
  /** Its days are counted from 1904: ours would show four years later. */
  daysFrom1904: object;
  damaged: object;
  /** A few bytes that unfold into far too many. */
  tooMuchInside: object;
  /** Of a cell, more characters than any spreadsheet's holds; where, "" when unknown. */
  cellTextTooLong: { sheet: string; cell: string; most: number };
  notOurs: object;
  /** An accountant's entries, which have a field of their own. */
  ledgerFile: object;
}

export type FileProblem = ProblemOf<FileFacts>;
