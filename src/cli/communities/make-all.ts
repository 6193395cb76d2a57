/** One workbook a row, a summary and a report; every row is judged before anything is written. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Day } from "../../agreement/day";
import { outcomesOf, rowsToJudge, type Judgment, type Outcome } from "../../communities/outcomes";
import { readRow, type ReadRow } from "../../communities/read-row";
import { reportOf } from "../../communities/report";
import { summaryPlan } from "../../workbook/summary/summary-plan";
import { communitiesTexts as texts } from "../../texts/fr/communities";
import { today } from "../../hosts/today";
import { writeXlsx } from "../../hosts/xlsx/write-xlsx";
import { explain } from "../../library/explain";
import { refuseRequest } from "../../library/refusal";
import { Refused } from "../../refusal/refused";
import { complain, print } from "../standard-output";
import { version } from "../../library/version";
import { writeWhole } from "../../library/writing/write-whole";
import { digestOfRun } from "./digest-of-run";
import { lockFolder } from "./folder-lock";
import { makeFolder } from "./make-folder";
import type { MakeOptions } from "./options";
import { progressOf } from "./progress";
import { readTable } from "./read-table";
import { openThreads, type Threads } from "./threads";

/** How few rows are not worth a thread more: it takes as long to begin as they do. */
const rowsWorthAThread = 8;

/** @returns the status of the process @throws Refused with nothing written */
export async function makeAll(options: MakeOptions): Promise<number> {
  const { table, shard } = options;
  const { bytes, rows, readCaseOf } = await readTable(table);
  const own = rows.filter((_, index) => shard === null || index % shard.of === shard.rank - 1);
  const threads = await openThreads(Math.min(options.jobs, Math.floor(own.length / rowsWorthAThread)));
  try {
    const day = today();
    const read: ReadRow[] = [];
    for (const row of own) read.push(await readRow(row, readCaseOf, day));
    const outcomes = await judged(read, day, threads);
    refuseBad(outcomes, options);
    const digest = digestOfRun({ bytes, read, today: day });
    return await write({ read, outcomes, day, digest, threads }, options);
  } finally {
    await threads.close();
  }
}

async function judged(read: readonly ReadRow[], day: Day, threads: Threads): Promise<readonly Outcome[]> {
  const tasks = rowsToJudge(read).map(({ json, row: { columns } }) => {
    return { kind: "judge" as const, json, columns, today: day };
  });
  const judgments: (Judgment | undefined)[] = [];
  await threads.performAll(tasks, (answer, index) => {
    judgments[index] = "bytes" in answer ? undefined : answer;
  });
  return outcomesOf(read, judgments);
}

const mostShown = 20;

function refuseBad(outcomes: readonly Outcome[], { continues }: MakeOptions): void {
  const bad = outcomes.flatMap(({ line, name, result }) =>
    "problem" in result ? [texts.line(line, name, result.problem)] : [],
  );
  if (bad.length === 0) return;
  const shown = [
    ...bad.slice(0, mostShown),
    ...(bad.length > mostShown ? [texts.moreBadRows(bad.length - mostShown)] : []),
  ];
  if (!continues) refuseRequest([...shown, texts.badRows(bad.length, outcomes.length)].join("\n"));
  if (bad.length === outcomes.length) refuseRequest([...shown, texts.noGoodRow].join("\n"));
}

interface Work {
  readonly read: readonly ReadRow[];
  readonly outcomes: readonly Outcome[];
  readonly day: Day;
  readonly digest: string;
  readonly threads: Threads;
}

async function write({ read, outcomes, day, digest, threads }: Work, options: MakeOptions): Promise<number> {
  const { folder, replaces, shard } = options;
  const suffix = shard === null ? "" : ` ${shard.rank} sur ${shard.of}`;
  const [summary, report] = [texts.summaryFile(suffix), texts.reportFile(suffix)];
  await makeFolder(folder);
  const lock = await lockFolder(folder, { digest, suffix: suffix.replaceAll(" ", "-"), restarts: replaces });
  let isWhole = false;
  try {
    const files = [...outcomes.map(({ file }) => file).filter((file) => file !== ""), summary, report];
    if (!replaces && !lock.isResumed) await refuseExisting(folder, files);
    if (lock.isResumed) complain(texts.resumed(lock.done.size));
    const left = outcomes.flatMap(({ file }, index) => {
      const row = read[index]?.read;
      return file === "" || lock.done.has(file) || row === undefined || !("json" in row)
        ? []
        : [{ file, json: row.json }];
    });
    const progress = progressOf(left.length);
    const tasks = left.map(({ json }) => ({ kind: "make" as const, json, today: day }));
    const again = { replaces: replaces || lock.isResumed };
    try {
      await threads.performAll(tasks, async (answer, index) => {
        if ("problem" in answer) refuseRequest(answer.problem);
        const file = left[index]?.file ?? "";
        if ("bytes" in answer) await writeWhole(join(folder, file), answer.bytes, again);
        await lock.note(file);
        progress.step();
      });
    } finally {
      progress.end();
    }
    await writeWhole(join(folder, summary), await writeXlsx(summaryPlan(outcomes, version)), again);
    await writeWhole(join(folder, report), reportOf(outcomes), again);
    isWhole = true;
  } catch (error) {
    throw stopped(error, folder, lock.made());
  } finally {
    // What was made is noted there: the same command goes on from it.
    if (isWhole || lock.made() === 0) await lock.release();
  }
  const refused = outcomes.filter(({ file }) => file === "");
  for (const { line, name, result } of refused.slice(0, mostShown)) {
    if ("problem" in result) complain(texts.line(line, name, result.problem));
  }
  await print(texts.made(outcomes.length - refused.length, refused.length, folder, report));
  return refused.length === 0 ? 0 : 1;
}

/** What ended a run, and what it leaves there to go on from. */
function stopped(error: unknown, folder: string, made: number): unknown {
  const sentence = made === 0 ? null : explain(error);
  return sentence === null
    ? error
    : new Refused({ kind: "request", sentence: `${sentence} ${texts.goesOn(made, folder)}` }, undefined, {
        cause: error,
      });
}

async function refuseExisting(folder: string, files: readonly string[]): Promise<void> {
  const there = new Set((await readdir(folder)).map((name) => name.normalize("NFC").toLowerCase()));
  const existing = files.filter((file) => there.has(file.toLowerCase()));
  if (existing.length > 0) refuseRequest(texts.existing(existing));
}
