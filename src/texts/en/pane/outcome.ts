import type { OutcomeWords } from "../../pane-words";

const sheets = (count: number): string => (count === 1 ? "1 sheet" : `${count} sheets`);

/** Loaded with the workbook: there is none to speak of before. */
export const outcomeWords: OutcomeWords = {
  built: (count) => `The workbook is ready: ${sheets(count)}, in French.`,
  rebuilt: (count) => `The workbook is rebuilt: ${sheets(count)}. What had been changed in the cells is kept.`,
  toPrint: "Here is the page for the board. Print it with Ctrl+P (⌘P on a Mac); for a PDF, choose it as the printer.",
  goBack: "Go back to before",
  wentBack: "The workbook is as it was before.",
  goTo: "Go to a sheet",
  gone: (sheet) => `The sheet "${sheet}" was deleted or renamed.`,
  renamed: (wanted, got) => `Another sheet is already named "${wanted}" and was not touched: ours is named "${got}".`,
  downloaded: (file) => `File ready: ${file}. It is in your downloads.`,
  orDownload: '"Download .xlsx" gives the same workbook as a file.',
};
