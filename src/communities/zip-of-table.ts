/** All that a table gives, in one file: a workbook for each row that can be made, their summary and the report. */
import { Zip, ZipPassThrough } from "fflate";
import type { Day } from "../agreement/day";
import { readWholeCase } from "../budget/read-whole-case";
import { computeFunding } from "../funding/funding";
import { writeXlsx } from "../hosts/xlsx/write-xlsx";
import { communitiesTexts as texts } from "../texts/fr/communities";
import { buildWorkbook } from "../workbook/build-workbook";
import type { JudgedTable } from "./judge-table";
import { reportOf } from "./report";
import { summaryPlan } from "../workbook/summary/summary-plan";

interface Making {
  readonly today: Day;
  /** The product's. */
  readonly version: string;
  readonly onMade: (done: number, total: number) => void;
}

/** @returns the zip, in the pieces that it was made of: a workbook is let go as soon as it is in one */
export async function zipOfTable(
  table: JudgedTable,
  { today, version, onMade }: Making,
): Promise<readonly Uint8Array[]> {
  const { pieces, add, end } = zipper();
  const wanted = wantedOf(table);
  for (const [index, { file, json }] of wanted.entries()) {
    const { choices, planned } = readWholeCase(json, today);
    add(file, await writeXlsx(buildWorkbook(computeFunding(choices), version, planned)));
    onMade(index + 1, wanted.length);
  }
  add(texts.summaryFile(""), await writeXlsx(summaryPlan(table.outcomes, version)));
  add(texts.reportFile(""), reportOf(table.outcomes));
  end();
  return pieces;
}

function wantedOf({ read, outcomes }: JudgedTable) {
  return outcomes.flatMap(({ file }, index) => {
    const row = read[index]?.read;
    return file === "" || row === undefined || !("json" in row) ? [] : [{ file, json: row.json }];
  });
}

/** What is in it is compressed already. Nothing tells when it was written. */
const oldest = "1980-01-01T00:00";

function zipper() {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = (name: string, bytes: Uint8Array): void => {
    const entry = new ZipPassThrough(name);
    entry.mtime = oldest;
    zip.add(entry);
    entry.push(bytes, true);
  };
  return { pieces, add, end: () => zip.end() };
}
