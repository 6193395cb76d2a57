import { closedPartNames } from "../../../agreement/closed-parts";
import { lineNames } from "../../../agreement/line-names";
import { toEuros } from "../../../agreement/money";
import type { ClosedAmount } from "../../../funding/time/closed-amount";
import type { CellValue } from "../../plan";

/** What each row of a closed year puts in the cells of its table, by column. */
export function closedRow(one: ClosedAmount): Readonly<Record<string, CellValue>> {
  const { year, line, part, from, to, settled, amount, advance } = one;
  return {
    contractYear: year,
    line: lineNames[line].fr,
    part: closedPartNames[part].fr,
    from,
    to,
    settled,
    advance: toEuros(advance),
    amount: toEuros(amount),
  };
}
