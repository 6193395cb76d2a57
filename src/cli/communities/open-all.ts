/** The inverse: a folder of workbooks made here, whatever was changed in them since, in one summary. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "../../communities/outcomes";
import { summaryPlan } from "../../workbook/summary/summary-plan";
import { communitiesTexts as texts } from "../../texts/fr/communities";
import { today } from "../../hosts/today";
import { writeXlsx } from "../../hosts/xlsx/write-xlsx";
import { checkOutput } from "../../library/check-output";
import { refuseRequest } from "../../library/refusal";
import { complain, print } from "../standard-output";
import { version } from "../../library/version";
import { writeWhole } from "../../library/writing/write-whole";
import { mergeReports, reportsOfParts } from "./merge-reports";
import type { OpenOptions } from "./options";
import { progressOf } from "./progress";
import type { Answer } from "./tasks";
import { openThreads } from "./threads";

const filesWorthAThread = 8;

/** @returns the status of the process @throws Refused with nothing written */
export async function openAll({ opened, out, replaces, jobs }: OpenOptions): Promise<number> {
  const path = out ?? join(opened, texts.summaryFile(""));
  const found = await readdir(opened).catch(() => refuseRequest(texts.folderNotFound(opened)));
  const files = found
    .filter((file) => /^[^~._].*\.xlsx$/i.test(file))
    .sort((one, other) => one.localeCompare(other, "fr"));
  if (files.length === 0) refuseRequest(texts.nothingOpened(opened));
  await checkOutput(path, replaces);
  const reports = await reportsOfParts(found, path, replaces);
  const threads = await openThreads(Math.min(jobs, Math.floor(files.length / filesWorthAThread)));
  const progress = progressOf(files.length);
  try {
    const day = today();
    const tasks = files.map((file) => ({ kind: "open" as const, path: join(opened, file), today: day }));
    const answers: Answer[] = [];
    await threads.performAll(tasks, (answer, index) => {
      answers[index] = answer;
      progress.step();
    });
    const outcomes = files.map((file, index): Outcome => {
      const answer = answers[index];
      const isRead = answer !== undefined && "facts" in answer;
      const refused = answer !== undefined && "problem" in answer ? answer : { problem: "", inEnglish: "" };
      const name = isRead && answer.facts.name !== "" ? answer.facts.name : file;
      const department = answer !== undefined && "department" in answer ? answer.department : "";
      return { line: index + 1, name, department, file, result: isRead ? answer : refused };
    });
    await writeWhole(path, await writeXlsx(summaryPlan(outcomes, version)), { replaces });
    progress.end();
    const refused = outcomes.flatMap(({ file, result }) =>
      "problem" in result ? [`${file} : ${result.problem}`] : [],
    );
    for (const sentence of refused) complain(sentence);
    await print(texts.summarized(outcomes.length - refused.length, refused.length, path));
    await mergeReports(reports, opened, replaces);
    return refused.length === 0 ? 0 : 1;
  } finally {
    await threads.close();
  }
}
