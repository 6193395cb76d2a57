/** Five years under ever longer tables: linear where the time for a thousand cells stays the same. */
import { computeFunding } from "../../src/funding/funding";
import { readCase } from "../../src/funding/read-case";
import { today } from "../../src/hosts/today";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { buildWorkbook } from "../../src/workbook/build-workbook";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { median } from "./median";
import type { Row } from "./table";

/** The last one reads two tables: its years run under both. */
const contracts = [
  { schedule: "PRE-ACI", scheduleRule: "chosen" },
  { schedule: "ACI2019", scheduleRule: "chosen" },
  { schedule: "AV2", scheduleRule: "chosen" },
  { schedule: "AV2", scheduleRule: "startOfYear" },
] as const;
type Contract = (typeof contracts)[number];

const rounds = 15;
const warmUp = 3;

export async function benchSchedules(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const contract of contracts) {
    const times: number[] = [];
    for (let round = 0; round < warmUp + rounds; round += 1) times.push(await time(contract));
    rows.push(row(contract, median(times.slice(warmUp))));
  }
  return rows;
}

function row(contract: Contract, milliseconds: number): Row {
  const cells = planOf(contract).sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return {
    barème: contract.scheduleRule === "chosen" ? contract.schedule : `${contract.schedule}, et celui d'avant`,
    cellules: String(cells),
    "plan et xlsx (ms)": milliseconds.toFixed(0),
    "ms pour 1 000 cellules": ((milliseconds / cells) * 1_000).toFixed(1),
  };
}

async function time(contract: Contract): Promise<number> {
  const start = performance.now();
  await writeXlsx(planOf(contract));
  return performance.now() - start;
}

function planOf({ schedule, scheduleRule }: Contract): WorkbookPlan {
  const contract = { population: 62_000, signature: "2020-03-01", missions: "all" };
  return buildWorkbook(
    computeFunding(readCase({ ...contract, schedule, assumptions: { scheduleRule } }, today())),
    "0.0.0",
  );
}
