import type { PaneWords } from "../../pane-words";

export const buildWords: PaneWords["build"] = {
  build: "Build the workbook",
  rebuild: "Rebuild the workbook",
  download: "Download .xlsx",
  yearTitle: (year) => (year === 1 ? "First contract year" : `Contract year ${year}`),
  central: (year, total, atRisk) => `${year}: ${total}, of which ${atRisk} at risk`,
  centralKnown: (year, total) => `${year}: ${total} known, some amounts are still to be entered`,
  boardPage: "Page for the board (PDF)",
  before: "The workbook is in French, as its readers are. It opens, recalculates and prints without the add-in.",
  preparing: "Preparing…",
  writing: (percent) => `Building: ${percent}%`,
  fileName: (community) => (community === "" ? "Budget ACI" : `Budget ACI ${community}`),
  toCorrect: (count) =>
    count === 1
      ? "One field needs correcting; nothing was built."
      : `${count} fields need correcting; nothing was built.`,
  spoken: (secured, atRisk, total) =>
    `Preview, central scenario: ${secured} secure, ${atRisk} at risk, ${total} in all.`,
};
