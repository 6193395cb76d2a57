import type { PaneWords } from "../../pane-words";

export const buildWords: PaneWords["build"] = {
  build: "Build the workbook",
  rebuild: "Rebuild the workbook",
  download: "Download .xlsx",
  central: (total, atRisk) => `Central: ${total}, of which ${atRisk} at risk`,
  centralKnown: (total) => `Central: ${total} known, some amounts are still to be entered`,
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
