import { contractYearOn } from "../../agreement/contract-year";
import { oneDay } from "../../agreement/period";
import type { LineId } from "../../agreement/lines";
import type { Due } from "./due";
import type { Frame } from "./frame";
import type { Aid } from "./time-choices";

type AidRule = "intentAid" | "startUpSupplement";

/** The two aids paid once, whose signed amounts no text read gives: none unless the community has one. */
export function aidDuesOf(frame: Frame): readonly Due[] {
  const { intentAid, startUpSupplement } = frame.choices.time;
  return [
    ...aidDue(intentAid, "intent", "intentAid", frame),
    ...aidDue(startUpSupplement, "operating", "startUpSupplement", frame),
  ];
}

function aidDue(aid: Aid | null, line: LineId, rule: AidRule, { signature }: Frame): readonly Due[] {
  if (aid === null || aid.amount === 0) return [];
  const date = aid.date ?? signature;
  const { amount } = aid;
  return [
    {
      line,
      part: "fixed",
      nature: "secured",
      contractYear: contractYearOn(date, signature) ?? 0,
      whole: amount,
      running: oneDay(date),
      proration: null,
      rates: { prudent: 1, central: 1, full: 1 },
      amounts: { prudent: amount, central: amount, full: amount },
      advance: null,
      rest: { date, repaymentDate: date, kind: "aid", rule },
    },
  ];
}
