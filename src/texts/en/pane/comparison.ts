import { lineNames } from "../../../agreement/line-names";
import type { ComparisonWords } from "../../pane-comparison-words";

export const comparisonWords: ComparisonWords = {
  lead: "One more tier, an amendment, a post, a late balance: set other cases beside this one, by line, by year and in cash. Nothing leaves this machine.",
  files: {
    label: "Other cases, one to three",
    help: "Workbooks made here (.xlsx) or case files (.json). Choose them or drop them here.",
  },
  kept: "My communities, kept in this browser",
  choose: "choose one…",
  unnamed: "Untitled",
  here: "This budget",
  reading: "Reading…",
  formFirst: "First give the population, the communes or the tier: the others are compared with this budget.",
  tooMany: (most) => `At most ${most} other cases: take one away first.`,
  sameName: (name) => `Two cases are called "${name}": rename one of the files.`,
  badCase: (path) =>
    `This file is not a case that can be read${path === "" ? "" : `, at "${path}"`}: its format is documented (docs/case-file.md).`,
  leave: "Remove",
  leaveOne: (name) => `Remove ${name}`,
  rows: {
    line: "Line, one year",
    year: "Contract year",
    cash: "Received in the financial year",
    charges: "Charges of the financial year",
    balances: "Balance of the financial year, charges paid",
    total: "Total",
    knownPart: "of which known",
    contractYear: (year) => `Year ${year}`,
    lineOf: (line) => lineNames[line].en,
  },
  unknown: "unknown",
  differenceHelp: "Under an amount, its difference: that case, less this budget.",
  difference: "difference",
  compared: (name, schedule) =>
    `"${name}" follows "${schedule}", which was never in force: a line that it does not hold is unknown, and is no zero.`,
  download: "Download the comparison",
  fileName: "Comparaison",
  downloaded: (file) => `${file} is in your downloads.`,
};
