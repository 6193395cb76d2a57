/** Compte rendu 15059: beside a class, the first reason that the follow-up gives for it. */
import { isWithin } from "../../../agreement/period";
import { classWords } from "../../../texts/fr/workbook/tracking";
import { total, totalLabel, type Content } from "../../cells";
import { countIfs, empty, equals, inColumn, when } from "../../formula";
import { onPlan } from "../budget/on-plan";
import type { ReportRefs } from "../plan-calculations/report/report";
import type { PlanSources } from "../plan-calculations/sources";
import type { TrackingRefs } from "../plan-calculations/tracking/tracking";

/** @param place the cell of the page that says the class */
export type ReasonOfClass = (code: string, place: string) => Content;

/** Nothing where the report is of another year than the follow-up. */
export function classReasons(
  { budget }: PlanSources,
  { year, facts }: ReportRefs,
  tracking: TrackingRefs | null,
): ReasonOfClass {
  if (tracking === null) return () => totalLabel("");
  const { reasons, tracked } = tracking;
  const isSameYear = `${onPlan(year.cell("from", 0))}=${onPlan(tracked.year.cell("from", 0))}`;
  const codes = onPlan(reasons.down("code"));
  const given = (budget.planned.tracking?.corrections ?? []).filter(({ day, reason }) => {
    return reason !== "" && isWithin(day, tracked.period) && facts.facts.from === tracked.period.from;
  });
  return (code, place) => {
    if (classWords[code] === undefined) return totalLabel("");
    const found = inColumn(onPlan(reasons.down("reason")), `MATCH(${place},${codes},0)`);
    const ifSaid = when(`${countIfs(equals(codes, place))}=0`, empty, found);
    return total(when(isSameYear, ifSaid, empty), given.find((one) => one.class === code)?.reason ?? "", "text");
  };
}
