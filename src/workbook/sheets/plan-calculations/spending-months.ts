/** Calculs budget: what each charge and each post costs in each of the months ahead, out of what its year costs. */
import type { Day } from "../../../agreement/day";
import { sum, toEuros, type Cents } from "../../../agreement/money";
import { calculation, head } from "../../cells";
import { inRow, when } from "../../formula";
import type { At, Column, RowAt } from "./block";
import { monthsAhead, monthsAheadOf, spentYears, type Frame } from "./frame";
import { oneSameDown } from "./same-down";
import type { PlanSources } from "./sources";
import { spanIn } from "./span-in";
import type { SpendingFact, SpendingRow } from "./spending-row";

/** What has run of its year by the end of the month, less what had before. */
export function monthColumns({ shown }: PlanSources, { months }: Frame): readonly Column<SpendingRow>[] {
  const ahead = monthsAheadOf(shown.contract.choices);
  return Array.from({ length: monthsAhead }, (_, index) => {
    const formula = oneSameDown((at) => monthFormula((id) => months.cell(id, index), at));
    const { last } = ahead[index] ?? {};
    return {
      id: `month${index}`,
      head: { ...head(0), format: "month" as const, formula: months.cell("last", index), value: last ?? 0 },
      content: ({ fact, given }: SpendingRow, at: RowAt) =>
        calculation(given === null ? formula(at) : given.month(index), toEuros(costAt(fact, last)), "euroCents"),
    };
  });
}

/** @param of where the facts of the month are */
function monthFormula(of: At, at: At): string {
  const [month, year, start] = [of("month"), of("year"), of("start")];
  const { first, last, firstWeight, lastWeight, weight } = spanIn(at);
  const among = (id: string) => inRow(`${at(`${id}1`)}:${at(`${id}${spentYears.length}`)}`, year);
  const run = (by: string) => `ROUND(${among("year")}*(${by})/${among("inYear")},2)`;
  const isBegunIn = `${first}>=${start}`;
  const begun = when(`${month}=${first}`, "0", `${month}-${first}-1+${firstWeight}`);
  const before = when(isBegunIn, begun, `${month}-${start}`);
  const ending = when(isBegunIn, weight, `${month}-${start}+${lastWeight}`);
  const running = when(isBegunIn, `${month}-${first}+${firstWeight}`, `${month}-${start}+1`);
  const after = when(`${month}=${last}`, ending, running);
  return when(`${month}<${first}`, "0", when(`${month}>${last}`, "0", `${run(after)}-${run(before)}`));
}

function costAt({ months }: SpendingFact, last: Day | undefined): Cents {
  return sum(months.filter(({ day }) => day === last).map(({ amount }) => amount));
}
