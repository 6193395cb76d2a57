/** Contract years that are closed, row by row, as they were notified. */
import { closedPartNames, closedParts } from "../../agreement/closed-parts";
import { lineNames } from "../../agreement/line-names";
import { lineIds } from "../../agreement/lines";
import type { ClosedAmount } from "../../funding/time/closed-amount";
import { refuse } from "../../refusal/refused";
import { mostRows } from "../bounds";
import type { PlannedFile } from "../planned-file";
import { checkRows, readAmount, readContractYear, readDay, readName } from "./read-value";

/** @returns null where the case has no such key @throws Refused */
export function readClosedYears({ closedYears }: PlannedFile): readonly ClosedAmount[] | null {
  if (closedYears === undefined) return null;
  const read = checkRows("closedYears", closedYears, mostRows.closedYears).map((row, index) => {
    return readRow(`closedYears.${index}`, row);
  });
  read.forEach((row, index) => {
    if (read.findIndex((one) => isSame(one, row)) < index) {
      refuse({ kind: "closedTwice", year: row.year }, { path: `closedYears.${index}.line` });
    }
  });
  return read;
}

/** An aid is paid once in the whole contract; a year may pay several crises, each on its day. */
function isSame(one: ClosedAmount, { year, line, part, from }: ClosedAmount): boolean {
  const isIts = one.line === line && one.part === part;
  return isIts && (part === "aid" || (one.year === year && (part !== "crisis" || one.from === from)));
}

function readRow(path: string, row: NonNullable<PlannedFile["closedYears"]>[number]): ClosedAmount {
  const [from, to] = [readDay(`${path}.from`, row.from), readDay(`${path}.to`, row.to)];
  if (to <= from) refuse({ kind: "reversed", first: from, last: to }, { path: `${path}.to` });
  return {
    year: readContractYear(`${path}.contractYear`, row.contractYear),
    line: readName(`${path}.line`, row.line, lineIds, (line) => lineNames[line].fr),
    part: readName(`${path}.part`, row.part, closedParts, (part) => closedPartNames[part].fr),
    from,
    to,
    settled: readDay(`${path}.settled`, row.settled),
    amount: readAmount(`${path}.amount`, row.amount),
    advance: readAmount(`${path}.advance`, row.advance),
  };
}
