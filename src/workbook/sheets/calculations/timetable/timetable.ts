/** Calculs: the days on which each line runs, contract year by contract year, and what share of the year they are. */
import { contractYears, type ContractYear } from "../../../../agreement/contract-year";
import { lineNames } from "../../../../agreement/line-names";
import type { LineId } from "../../../../agreement/lines";
import { timetableOf, type YearOfLine } from "../../../../funding/time/timetable";
import { sheetNames } from "../../../../texts/fr/workbook/common";
import { calculationTexts as texts } from "../../../../texts/fr/workbook/calculations";
import { cell, fixedRange, onSheet } from "../../../address";
import { body, head, section, subtitle } from "../../../cells";
import type { SheetDraft } from "../../../sheet-draft";
import { dayContents } from "./running";
import { runColumns, type RunColumn, type RunRow } from "./columns";
import { shareContents } from "./proration";
import type { CalculationSources } from "../sources";

/** Where the lines and their contract years are, on this sheet, and what they hold. */
export interface RunRefs {
  readonly at: (column: RunColumn, line: LineId, year: ContractYear) => string;
  readonly of: (line: LineId, year: ContractYear) => YearOfLine;
  /** All the rows of a column, from any sheet. */
  readonly down: (column: RunColumn) => string;
}

export function addRuns(draft: SheetDraft, sources: CalculationSources): RunRefs {
  const { layout, contract } = sources.model;
  draft.skip();
  draft.add([section(texts.runs)]);
  draft.add([subtitle(texts.runsHelp)]);
  draft.add(Object.values(texts.runHead).map(head));
  const first = draft.nextRow;
  const runs = layout.lines.flatMap((line) => timetableOf(line, contract));
  for (const run of runs) addRun(draft, run, sources);
  const indexOf = (line: LineId, year: ContractYear) => layout.lines.indexOf(line) * contractYears.length + year - 1;
  const last = draft.nextRow - 1;
  const isIdle = `$${cell(runColumns.running, first)}=0`;
  draft.highlight({ range: `A${first}:${cell(runColumns.words, last)}`, formula: isIdle, look: "dimmed" });
  return {
    at: (column, line, year) => cell(runColumns[column], first + indexOf(line, year)),
    of: (line, year) => runs[indexOf(line, year)] ?? missing(line, year),
    down: (column) => onSheet(sheetNames.calculations, fixedRange(runColumns[column], first, last)),
  };
}

function addRun(draft: SheetDraft, run: YearOfLine, sources: CalculationSources): void {
  const at = draft.nextRow;
  const row: RunRow = {
    ...run,
    here: (column) => cell(runColumns[column], at),
    above: (column) => cell(runColumns[column], at - 1),
  };
  draft.add([
    body(lineNames[run.line].fr),
    body(run.year.year, "integer"),
    ...dayContents(row, sources),
    ...shareContents(row, sources),
  ]);
}

function missing(line: LineId, year: ContractYear): never {
  throw new Error(`${line} has no row in year ${year} of ${contractYears.length}.`);
}
