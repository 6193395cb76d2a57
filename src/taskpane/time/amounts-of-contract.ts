/** What a dated contract is asked, all its years and schedules in one list. */
import type { Choices } from "../../funding/choices";
import { contractScheduleOf } from "../../funding/contract-schedules";
import { isSameCell, missingAmountsOf, readCells } from "../../funding/missing-amounts";
import { amountToCount } from "../../funding/retained-amount";
import type { FormState } from "../form/form-state";
import { amountOf, type ContractAmount } from "../preview/contract-amounts";

export function amountsOfContract(choices: Choices, form: FormState): readonly ContractAmount[] {
  const missing = missingAmountsOf(choices);
  const cells = readCells(choices);
  const once = cells.filter((cell, index) => cells.findIndex((other) => isSameCell(cell, other)) === index);
  return once.flatMap((cell) => {
    const { schedule, line, part, tier } = cell;
    const isUndivided =
      part === "total" &&
      amountToCount({ line, part, nature: "undivided" }, tier, contractScheduleOf(schedule, choices)) === null;
    return amountOf(cell, isUndivided || missing.some((one) => isSameCell(one, cell)), form);
  });
}
