import { contractYearOn, type ContractYear } from "../../agreement/contract-year";
import type { Day } from "../../agreement/day";
import type { Cents } from "../../agreement/money";
import { oneDay, type Period } from "../../agreement/period";
import type { LineId } from "../../agreement/lines";
import { closedRowOf, isClosedYear } from "./closed-years";
import type { Due } from "./due";
import type { Frame } from "./frame";
import type { Aid } from "./time-choices";

type AidRule = "intentAid" | "startUpSupplement";

/** The two aids paid once, whose signed amounts no text read gives: none unless the community has one. A closed year keeps its own. */
export function aidDuesOf(frame: Frame): readonly Due[] {
  const { intentAid, startUpSupplement } = frame.choices.time;
  return [
    ...aidDue(intentAid, "intent", "intentAid", frame, oneDay),
    ...aidDue(startUpSupplement, "operating", "startUpSupplement", frame, (date) => firstYearFrom(date, frame)),
  ];
}

/** It tops up the grant of the first year, hence is earned with it, day after day; on its day where it is paid outside that year. */
function firstYearFrom(date: Day, { years, signature, choices }: Frame): Period {
  const end = Math.min(...years.map(({ to }) => to));
  return date >= signature && date < end
    ? { from: signature, to: Math.min(end, choices.time.contractEnd ?? end) }
    : oneDay(date);
}

function aidDue(
  aid: Aid | null,
  line: LineId,
  rule: AidRule,
  { signature, choices }: Frame,
  earnedFrom: (date: Day) => Period,
): readonly Due[] {
  const closed = closedRowOf({ line, part: "aid" }, choices);
  if (closed !== undefined) {
    const { amount, settled, year, from, to } = closed;
    return amount === 0 ? [] : [dueOf({ line, rule, amount, date: settled, year, running: { from, to } })];
  }
  if (aid === null || aid.amount === 0) return [];
  const date = aid.date ?? signature;
  const year = contractYearOn(date, signature);
  if (year !== null && isClosedYear(year, choices)) return [];
  return [dueOf({ line, rule, amount: aid.amount, date, year: year ?? 0, running: earnedFrom(date) })];
}

interface PaidOnce {
  readonly line: LineId;
  readonly rule: AidRule;
  readonly amount: Cents;
  readonly date: Day;
  readonly year: ContractYear | 0;
  readonly running: Period;
}

function dueOf({ line, rule, amount, date, year, running }: PaidOnce): Due {
  return {
    line,
    part: "fixed",
    nature: "secured",
    contractYear: year,
    whole: amount,
    schedules: [],
    running,
    proration: null,
    rates: { prudent: 1, central: 1, full: 1 },
    amounts: { prudent: amount, central: amount, full: amount },
    advance: null,
    rest: { date, repaymentDate: date, kind: "aid", rule },
  };
}
