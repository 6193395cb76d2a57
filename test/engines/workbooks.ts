/** Workbooks as the product writes them, and as an engine computes them. */
import { strToU8 } from "fflate";
import { writeParts } from "../../src/hosts/xlsx/writing/write-parts";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Engine } from "./engines";
import { placeOf, type Input } from "./places";
import { poisoned, typed } from "./poison";
import type { ReadBack } from "./read-values";
import { closePackage, packageOf } from "./xlsx-package";

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
  const files = jobs.map((job) => [job.title, fileOf(job)] as const);
  if (new Set(files.map(([title]) => title)).size !== jobs.length) throw new Error("Two jobs have the same title.");
  const results = await recalculate(new Map(files));
  return (title) => results.get(title) ?? unknownJob(title);
}

/** As the product writes its parts, but not made smaller: that took a quarter of the time that all the rest does. */
function fileOf({ plan, entries = [] }: Job): Uint8Array {
  const cells = entries.map(([input, value]) => ({ place: placeOf(input, plan), value }));
  const texts = Object.entries(writeParts(plan)).map(([path, text]) => [path, strToU8(text)] as const);
  return closePackage(poisoned(typed(packageOf(Object.fromEntries(texts)), cells)));
}

function unknownJob(title: string): never {
  throw new Error(`Nothing was computed for « ${title} ».`);
}
