/** One sentence for each file that cannot be opened. */
import type { FileFacts } from "../../../refusal/file";
import type { Sentences } from "../../say";
import { number } from "../figures";

const megabytes = (size: number): string => `${number(Math.ceil(size / 100_000) / 10)} MB`;

export const fileSentences: Sentences<FileFacts> = {
  tooBig: ({ size, most }) =>
    `File received: ${megabytes(size)}. Give a workbook of ${megabytes(most)} at most; in Excel, remove the sheets and pictures that it can do without.`,
  notAWorkbook: () => "This file is not an .xlsx workbook. Choose a workbook that CPTS for Excel made.",
  empty: () => "This file is empty. If it comes from a shared folder, wait until it is wholly copied, then open it.",
  lockFile: () =>
    'This file is the mark that Excel leaves beside an open workbook: it holds no sheet. Choose the workbook of the same name, without "~$" at its beginning.',
  password: () =>
    "This workbook has a password. Remove it in Excel (File, Info, Protect Workbook), save, then open the workbook again.",
  oldFormat: () =>
    "This file is in an old format of Microsoft Office, such as .xls. Open it in Excel or LibreOffice, save it as .xlsx, then open that new file.",
  binaryFormat: () =>
    "This workbook is in the binary format .xlsb. Save it in Excel as .xlsx, then open that new file.",
  openDocument: () =>
    "This workbook is in the OpenDocument format (.ods). Save it in LibreOffice as .xlsx, then open that new file.",
  daysFrom1904: () =>
    'This workbook counts days from 1904: its dates would be read four years apart. In Excel, clear the option "Use 1904 date system" (File, Options, Advanced), check the dates typed, save, then open the workbook again.',
  damaged: () =>
    "This file is damaged: it cannot be read to its end. Take another copy of it, or have Excel or LibreOffice repair it by saving it again there.",
  tooMuchInside: () =>
    "Once unpacked, this file holds far more than a budget's workbook: it was not opened. If CPTS for Excel made it, remove in Excel the sheets that you added to it, then open it again.",
  cellTextTooLong: ({ sheet, cell, most }) =>
    `${cell === "" ? "A cell" : `The cell ${cell} of the sheet "${sheet}"`} holds a text of more than ${number(most)} characters, which Excel does not allow: the file was not opened. Shorten that text, save, then open the file again.`,
  ledgerFile: () =>
    "This file holds an accountant's entries. In the pane (Budget, “Read the actuals in the accounts”), drop it on “The accountant's file”.",
  notOurs: () =>
    "This workbook holds no budget made by CPTS for Excel. Choose one that does, even changed since, or build the budget from the pane.",
};
