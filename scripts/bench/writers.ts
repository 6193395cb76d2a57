import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { examplePlan } from "./example";
import { writeWithExceljs } from "./exceljs";
import { median } from "./median";
import type { Row } from "./table";

const rounds = 25;

/** The same plan written by our host and by exceljs (which writes no chart), turn by turn in the same run. */
export async function benchWriters(): Promise<Row[]> {
  const plan = examplePlan();
  const ours: number[] = [];
  const theirs: number[] = [];
  const plans: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await time(() => writeXlsx(plan)));
    theirs.push(await time(() => writeWithExceljs(plan)));
    plans.push(await time(() => Promise.resolve(examplePlan())));
  }
  const reference = median(ours);
  return [
    row("plan seul (cas → plan)", median(plans), reference, 0),
    row("xlsx (hucre)", reference, reference, (await writeXlsx(plan)).length),
    row("xlsx (exceljs, sans graphique)", median(theirs), reference, (await writeWithExceljs(plan)).length),
  ];
}

function row(name: string, milliseconds: number, reference: number, bytes: number): Row {
  return {
    étape: name,
    "médiane (ms)": milliseconds.toFixed(1),
    "× hucre": (milliseconds / reference).toFixed(2),
    "fichier (Ko)": bytes === 0 ? "" : (bytes / 1024).toFixed(1),
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
