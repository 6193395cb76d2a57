import type { PaneWords } from "../../pane-words";

const sheets = (count: number): string => (count === 1 ? "1 sheet" : `${count} sheets`);

export const buildWords: PaneWords["build"] = {
  build: "Build the workbook",
  rebuild: "Rebuild the workbook",
  download: "Download .xlsx",
  central: (total, atRisk) => `Central: ${total}, of which ${atRisk} at risk`,
  centralKnown: (total) => `Central: ${total} known, some amounts are still to be entered`,
  preparing: "Preparing…",
  writing: (percent) => `Building: ${percent}%`,
  built: (count) => `The workbook is ready: ${sheets(count)}, in French.`,
  rebuilt: (count) => `The workbook is rebuilt: ${sheets(count)}. What had been changed in the cells is kept.`,
  goTo: "Go to a sheet",
  gone: (sheet) => `The sheet "${sheet}" was deleted or renamed.`,
  renamed: (wanted, got) => `Another sheet is already named "${wanted}" and was not touched: ours is named "${got}".`,
  downloaded: (file) => `File ready: ${file}. It is in your downloads.`,
  fileName: (community) => (community === "" ? "Budget ACI" : `Budget ACI ${community}`),
  toCorrect: (count) =>
    count === 1
      ? "One field needs correcting; nothing was built."
      : `${count} fields need correcting; nothing was built.`,
  orDownload: '"Download .xlsx" gives the same workbook as a file.',
};
