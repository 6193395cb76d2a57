import type { OpeningWords } from "../opening-words";
import { number } from "./figures";

const megabytes = (size: number): string => `${number(Math.ceil(size / 100_000) / 10)} MB`;

export const openingWords: OpeningWords = {
  tooBig: (size, most) =>
    `File received: ${megabytes(size)}. Give a workbook of ${megabytes(most)} at most; in Excel, remove the sheets and pictures that it can do without.`,
  notAWorkbook: "This file is not an .xlsx workbook. Choose a workbook that CPTS for Excel made.",
  protectedOrOld:
    "This workbook has a password, or is in the old .xls format. Remove the password in Excel, or save the workbook as .xlsx, then open it again.",
  damaged:
    "This file is damaged: it cannot be read to its end. Take another copy of it, or have Excel or LibreOffice repair it by saving it again there.",
  tooMuchInside:
    "Once unpacked, this file holds far more than a budget's workbook: it was not opened. If CPTS for Excel made it, remove in Excel the sheets that you added to it, then open it again.",
  notOurs:
    "This workbook holds no budget made by CPTS for Excel. Choose one that does, even changed since, or build the budget from the pane.",
  cell: (label, sheet, why) =>
    `The workbook was not opened. "${label}", sheet "${sheet}": ${why} Correct this cell in Excel, save, then open the workbook again.`,
  populationMissing: "the cell is empty. Give the population, or the tier written in the contract.",
};
