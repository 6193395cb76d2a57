import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { pack } from "../../src/hosts/xlsx/writing/pack";
import { writeParts } from "../../src/hosts/xlsx/writing/write-parts";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { writeWithExceljs } from "./exceljs";
import { median } from "./median";
import type { Row } from "./table";

const warmUp = 3;
const bar = 2;

/**
 * The cells of one plan written by our host and by exceljs (which writes no chart), turn by turn in the same run, each
 * with the compression that it has by default. Both begin from a plan: like for like is « xlsx seul », its parts and their
 * compression; the bar is asked of ours with the plan that it takes, which is no part of what exceljs does.
 */
export async function benchWriters(makePlan: () => WorkbookPlan, rounds: number): Promise<Row[]> {
  const plan = makePlan();
  const [plans, parts, packs, theirs]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    plans.push(await time(() => Promise.resolve(makePlan())));
    const files: Record<string, string> = {};
    parts.push(await time(() => Promise.resolve(Object.assign(files, writeParts(plan)))));
    packs.push(await time(() => Promise.resolve(pack(files))));
    theirs.push(await time(() => writeWithExceljs(plan)));
  }
  const middle = (times: readonly number[]) => median(times.slice(warmUp));
  const [planned, written, packed, reference] = [middle(plans), middle(parts), middle(packs), middle(theirs)];
  const ours = written + packed;
  return [
    row("plan seul (cas → plan)", planned, reference, ""),
    row("xlsx : ses parties", written, reference, ""),
    row("xlsx : leur compression", packed, reference, ""),
    row("xlsx seul (plan → fichier)", ours, reference, size(await writeXlsx(plan))),
    { ...row("plan et xlsx", planned + ours, reference, ""), borne: bar.toFixed(1) },
    row("exceljs (plan → fichier), sans graphique", reference, reference, size(await writeWithExceljs(plan))),
  ];
}

/** How many times as fast as exceljs. */
function row(name: string, milliseconds: number, reference: number, kilobytes: string): Row {
  return {
    étape: name,
    "médiane (ms)": milliseconds.toFixed(1),
    "fois exceljs": (reference / milliseconds).toFixed(2),
    borne: "",
    "fichier (Ko)": kilobytes,
  };
}

function size(bytes: Uint8Array): string {
  return (bytes.length / 1024).toFixed(1);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
