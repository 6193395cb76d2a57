/** Contract years that are closed: what was notified takes the place of what the rules compute, whatever is chosen since. */
import type { ContractYear } from "../../agreement/contract-year";
import type { LineId } from "../../agreement/lines";
import { noMoney } from "../../agreement/money";
import type { Choices } from "../choices";
import { partRulesOf } from "../part-rules";
import type { ClosedAmount } from "./closed-amount";
import type { Due } from "./due";
import type { Frame } from "./frame";

export function isClosedYear(year: ContractYear, { time }: Choices): boolean {
  return time.closed?.some((one) => one.year === year) === true;
}

/** A crisis is paid on its day. The aids have their own dues, and what is earmarked is within another row. */
export function closedDuesOf(frame: Frame): readonly Due[] {
  const { choices, years } = frame;
  return (choices.time.closed ?? []).flatMap((one): readonly Due[] => {
    const { line, part, year, from, to, settled, amount, advance } = one;
    if (part === "aid" || part === "tied") return [];
    const { nature, rest } = partRulesOf({ line, part });
    const advanced = { date: from, amount: advance, rule: "closedAdvance", share: 1, proration: null } as const;
    const isCrisis = part === "crisis";
    const of = years.find((held) => held.year === year);
    const settlement = isCrisis
      ? { date: from, repaymentDate: from, kind: rest.kind, rule: rest.rule }
      : ({ date: settled, repaymentDate: settled, kind: rest.kind, rule: "closedBalance" } as const);
    return [
      {
        ...{ line, part, nature, contractYear: year, whole: amount, schedules: of?.schedules ?? [] },
        running: { from, to },
        proration: null,
        rates: { prudent: 1, central: 1, full: 1 },
        amounts: { prudent: amount, central: amount, full: amount },
        advance: advance === noMoney ? null : advanced,
        rest: settlement,
      },
    ];
  });
}

/** What a closed year says of an aid paid once, or of what is earmarked; undefined: nothing. */
export function closedRowOf(
  wanted: { readonly line: LineId; readonly part: "aid" | "tied"; readonly year?: ContractYear },
  { time }: Choices,
): ClosedAmount | undefined {
  const { line, part, year } = wanted;
  return time.closed?.find((one) => one.line === line && one.part === part && (year ?? one.year) === one.year);
}
