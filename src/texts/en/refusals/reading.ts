/** One sentence for each workbook of ours that is not read back: which cell, and what to do. */
import type { ReadingFacts } from "../../../refusal/reading";
import type { Sentences } from "../../say";
import { and, number } from "../figures";

function both(what: string, words: readonly string[]): string {
  return words.length > 1 ? `, ${what} ${and(words.map((word) => `"${word}"`))}` : "";
}

export const readingSentences: Sentences<ReadingFacts> = {
  newer: () => "This workbook comes from a later version of CPTS for Excel. Update the product to open it.",
  marksLost: () =>
    "This workbook comes from CPTS for Excel, but the hidden names that tell how to read it were lost. Take an older copy, or build the budget again.",
  namesLost: ({ found, made }) =>
    `${made - found} of the hidden names of this workbook's inputs ${made - found > 1 ? "were" : "was"} deleted. Undo that, or take an older copy.`,
  twoBudgets: ({ sheets, schedules }) => {
    const told = [both("sheets", sheets), both("schedules", schedules)].join("");
    return `This workbook mixes the names of two budgets${told}, and a workbook holds one. Open the file that each came from, or take a copy from before their sheets were put together.`;
  },
  cellLost: ({ label, sheet }) =>
    `The cell of "${label}", sheet "${sheet}", was deleted with its row, its column or its sheet. Undo that, or take an older copy.`,
  notOneCell: ({ label, sheet, refersTo }) =>
    `The hidden name of "${label}", sheet "${sheet}", refers to "${refersTo}" and not to one cell of this workbook. Undo that change, or take an older copy.`,
  sameCell: ({ place, label, other }) =>
    `The cell ${place} is used both for "${label}" and for "${other}". Take an older copy of the workbook.`,
  rowMoved: ({ place, label, found }) =>
    `The cell ${place} is that of "${label}", and its row reads "${found}": rows were sorted, or their labels written anew. Undo this change, or take an older copy.`,
  amountBlank: ({ published }) =>
    `the cell is empty, and the workbook counts this amount as unknown. Give that of the schedule, €${number(published)}, or that of your contract.`,
  notOneColumn: ({ label, sheet, refersTo }) =>
    `The hidden name of the column "${label}", sheet "${sheet}", refers to "${refersTo}" and not to one column. Undo that change, or go back to an older copy.`,
  columnsApart: ({ label, sheet }) =>
    `The column "${label}", sheet "${sheet}", no longer has the rows of the other columns of its table: cells were inserted or deleted in it alone. Undo that change, then insert or delete whole rows.`,
  rowBelow: ({ last }) =>
    `this row is under the table, which ends at row ${last}: nothing counts it. Insert rows inside the table and move it there, or clear it.`,
  emptyCell: () => "the cell is empty. Fill it in, or clear the whole row.",
  quantityUnused: () =>
    'a quantity is given, and the price is not "Quantité × coût". Choose that price, or clear the quantity.',
  noSuchResource: ({ received }) =>
    `no resource that is filled in is called "${received}". Give that of a resource of the table above.`,
  idSigns: (it) =>
    `the name "${it.received}" has a sign that spreadsheets read otherwise: *, ? or ~, or <, > or = at its beginning. Give another.`,
  idTwice: ({ received }) => `two resources are called "${received}". Give one of them another name.`,
  territoryEmpty: () => "the cell is empty. Give the population, or the tier written in the contract.",
  labelMoved: ({ label, sheet, address }) =>
    `This workbook of version 0.1.0 is read by the places of its rows, and the sheet "${sheet}" no longer has "${label}" in ${address}: rows or columns were added, removed or rewritten. Undo those changes, or take an older copy.`,
  word: ({ received, accepted }) => `"${received}" received. Write one of: ${accepted.join(", ")}.`,
  notADay: ({ received }) =>
    `The workbook does not take "${received}" for a day. Type the date again, without an hour, or empty the cell.`,
  boolean: () => `the cell holds TRUE or FALSE. Write the answer in words, or empty the cell.`,
  error: ({ code }) => `the cell shows the error ${code}. Correct it, or type the value itself.`,
  notComputed: () =>
    `the cell holds a formula that was not computed. Open the workbook in Excel or LibreOffice and save it, or type the value itself.`,
};
