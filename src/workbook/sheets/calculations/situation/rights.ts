/** Calculs: what each entry of the rights has earned before the financial year, and by its end. */
import { toEuros } from "../../../../agreement/money";
import type { Accrual } from "../../../../funding/time/accruals";
import { rightsBefore } from "../../../../funding/time/ledger";
import { lineNames } from "../../../../agreement/line-names";
import type { Period } from "../../../../agreement/period";
import { situationBlockTexts as texts } from "../../../../texts/fr/workbook/situation";
import { cellOfRange, fixedRange, withoutSheet } from "../../../address";
import { body, calculation, head, section } from "../../../cells";
import type { SheetDraft } from "../../../sheet-draft";
import type { AccrualRefs } from "../accounts/accruals";
import type { DayRefs } from "./days";

const columns = { line: 1, securedBefore: 2, totalBefore: 3, securedAfter: 4, totalAfter: 5 } as const;

/** Where a column is, on this sheet: an entry a row, in the order of the rights. */
export type RightRefs = (column: keyof typeof columns) => string;

export function addRights(
  draft: SheetDraft,
  accruals: readonly Accrual[],
  at: AccrualRefs,
  days: DayRefs,
  year: Period,
): RightRefs {
  draft.skip();
  draft.add([section(texts.rights)]);
  draft.add(texts.rightHead.map(head));
  const first = draft.nextRow;
  accruals.forEach((accrual, index) => {
    const here = (column: "from" | "to" | "total" | "secured") => withoutSheet(cellOfRange(at(column), index));
    const earned = (of: "total" | "secured", day: string, value: number) => {
      const elapsed = `MAX(0,MIN(1,(${day}-${here("from")})/(${here("to")}-${here("from")})))`;
      return calculation(`IF(${here("total")}=0,0,ROUND(${here(of)}*${elapsed},2))`, value, "euros");
    };
    const by = (day: number) => rightsBefore(day, { accruals: [accrual], payments: [], extent: accrual.running });
    const [before, after] = [by(year.from), by(year.to)];
    draft.add([
      body(lineNames[accrual.line].fr),
      earned("secured", days.from, toEuros(before.secured)),
      earned("total", days.from, toEuros(before.total)),
      earned("secured", days.to, toEuros(after.secured)),
      earned("total", days.to, toEuros(after.total)),
    ]);
  });
  const last = draft.nextRow - 1;
  return (column) => fixedRange(columns[column], first, last);
}
