import type { PageCommunitiesWords } from "../page-communities-words";
import { number } from "./figures";

const workbooks = (count: number): string => (count === 1 ? "1 workbook" : `${number(count)} workbooks`);
const seconds = (left: number): string => (left < 90 ? `${left} s` : `${Math.ceil(left / 60)} min`);

export const pageCommunitiesWords: PageCommunitiesWords = {
  title: (file) => `Communities of ${file}`,
  judging: "Reading the rows…",
  making: "Making the workbooks…",
  progress: (percent, left) => `${percent}%, ${seconds(left)} left`,
  counted: (good, bad) =>
    bad === 0
      ? `${number(good)} ${good === 1 ? "row is ready" : "rows are ready"}.`
      : `${number(bad)} of ${number(good + bad)} rows ${bad === 1 ? "is" : "are"} to be corrected: they come first. Correct the file and drop it again, or take the others.`,
  heads: { line: "Row", name: "Name", tier: "Tier", outcome: "Outcome" },
  ready: (granted, unknown) => {
    const lacking = unknown === 1 ? "1 amount to enter" : `${number(unknown)} amounts to enter`;
    if (granted === null) return `Ready: ${lacking}.`;
    return unknown === 0 ? `Ready: ${granted} a year.` : `Ready: ${granted} known a year, ${lacking}.`;
  },
  download: (count) => `Download ${workbooks(count)} (.zip)`,
  holds:
    "The zip holds a workbook for each row that is ready, their summary and report.csv. They are in French. Nothing leaves your computer.",
  done: (count, file) => `${workbooks(count)}, the summary and report.csv are among your downloads: ${file}`,
  fileName: "Budgets ACI",
  unexpected: (detail) => `The work stopped: ${detail}. Close, then drop the file again.`,
};
