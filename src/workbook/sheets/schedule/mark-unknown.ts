/** The amounts that are missing show themselves: those of the contract's tiers, as no other can ever be asked for. */
import { tiers, type Schedule } from "../../../agreement/schedule";
import type { ScheduleRow } from "../../../funding/schedule-rows";
import { cell, fixedColumn } from "../../address";
import { countIfs, isEmpty, joined } from "../../formula";
import type { SheetDraft } from "../../sheet-draft";
import { ruledBy } from "./by-rule";

/** Of the tiers that are typed for a year of the contract. */
export const typedTiersName = "CPTS_Tailles";

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** An amount that a rule gives is not missing as long as what the rule reads is there. */
export function markUnknown(
  draft: SheetDraft,
  rows: readonly ScheduleRow[],
  { row: first, column }: Corner,
  schedule: Schedule,
): void {
  const ruled = rows.flatMap((row, index) => {
    const drafting = ruledBy(row, schedule);
    return drafting === null ? [] : [{ index, drafting: rows.findIndex(({ part }) => part === drafting.part) }];
  });
  const mark = (from: number, to: number, beside?: number) => {
    const at = (index: number) => cell(column, first + index);
    const lacks = isEmpty(beside === undefined ? at(from) : joined(at(from), at(beside)));
    const formula = `(${lacks})*(${isOfContract(column, first + from)})>0`;
    const range = `${at(from)}:${cell(column + tiers.length - 1, first + to - 1)}`;
    if (from < to) draft.highlight({ range, formula, look: "unknown" });
  };
  const ends = ruled.map(({ index, drafting }, rank) => {
    mark((ruled[rank - 1]?.index ?? -1) + 1, index);
    mark(index, index + 1, drafting);
    return index + 1;
  });
  mark(ends.at(-1) ?? 0, rows.length);
}

/** Whether the tier of a column is that of the contract, or of one of its years. */
function isOfContract(firstColumn: number, row: number): string {
  const tier = `COLUMNS(${fixedColumn(firstColumn, row)}:${cell(firstColumn, row)})`;
  return `(CPTS_Taille=${tier})+${countIfs([typedTiersName, tier])}`;
}
