/** Workbooks as the product writes them, and as an engine computes them. */
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Engine } from "./engines";
import { placeOf, type Input } from "./places";
import { poisoned, typed } from "./poison";
import type { ReadBack } from "./read-values";

export interface Job {
  /** What it is about, and how its result is found again. */
  readonly title: string;
  readonly plan: WorkbookPlan;
  /** What a person types into the file once it is made. */
  readonly entries?: readonly (readonly [Input, string | number | null])[];
}

/** The workbooks with wrong values under every formula, then computed anew. */
export async function recalculated(
  jobs: readonly Job[],
  recalculate: Engine["recalculate"],
): Promise<(title: string) => ReadBack> {
  const files = await Promise.all(jobs.map(async (job) => [job.title, await fileOf(job)] as const));
  if (new Set(files.map(([title]) => title)).size !== jobs.length) throw new Error("Two jobs have the same title.");
  const results = await recalculate(new Map(files));
  return (title) => results.get(title) ?? unknownJob(title);
}

async function fileOf({ plan, entries = [] }: Job): Promise<Uint8Array> {
  const cells = entries.map(([input, value]) => ({ place: placeOf(input, plan), value }));
  return poisoned(typed(await writeXlsx(plan), cells));
}

function unknownJob(title: string): never {
  throw new Error(`Nothing was computed for « ${title} ».`);
}
