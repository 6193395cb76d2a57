import { countsInTotal } from "../../../agreement/lines";
import { tiers, type Schedule } from "../../../agreement/schedule";
import { linesWithTotal, partsOffTotalOf } from "../../../funding/parts-off-total";
import { scheduleRowsOf, type ScheduleRow } from "../../../funding/schedule-rows";
import { checkTexts as texts } from "../../../texts/fr/workbook/checks";
import { isEmpty, when } from "../../formula";
import type { AmountRefs } from "../schedule/amounts";
import { zero, type Check, type CheckSources } from "./check";

/** The parts retained against the totals retained, at each tier of each schedule that has both; none where no schedule has. */
export function partsAgainstTotals({ model, schedules }: CheckSources): readonly Check[] {
  const cases = model.layout.schedules.flatMap((schedule, index) => {
    const refs = schedules.ofContract[index];
    return refs === undefined ? [] : linesWithTotal(schedule).flatMap((line) => casesOf(rowsOf(line, schedule), refs));
  });
  if (cases.length === 0) return [];
  const found = partsOffTotalOf(model.funding.choices).length;
  return [zero(texts.partsOffTotal, cases.join("+"), found, texts.partsOffTotalHelp)];
}

interface RowsOfLine {
  readonly parts: readonly ScheduleRow[];
  readonly total: ScheduleRow;
}

function rowsOf(line: ScheduleRow["line"], schedule: Schedule): RowsOfLine {
  const rows = scheduleRowsOf(schedule).filter((row) => row.line === line);
  const parts = rows.filter(({ part }) => part !== "total" && countsInTotal(part));
  return { parts, total: { line, part: "total", nature: "undivided" } };
}

/** 1 where the parts exceed the total or, all known, do not make it. Rounded, since binary sums leave dust. */
function casesOf({ parts, total }: RowsOfLine, refs: AmountRefs): readonly string[] {
  return tiers.map((tier) => {
    const at = (row: ScheduleRow) => refs.retainedAt(row, tier);
    const beyond = `ROUND(SUM(${parts.map(at).join(",")})-${at(total)},2)`;
    const isWhole = `${parts.map((row) => when(isEmpty(at(row)), "0", "1")).join("*")}=1`;
    const off = when(`${beyond}>0`, "1", when(isWhole, when(`${beyond}=0`, "0", "1"), "0"));
    return when(isEmpty(at(total)), "0", off);
  });
}
