/** Contrôles: what the notes of a budget count by year: money that is reserved and overspent, entries that nobody can make. */
import { envelopeName } from "../../../budget/envelope-names";
import { planCheckTexts as texts } from "../../../texts/fr/workbook/plan-checks";
import { compares, countIfs, equals, holds, sumIfs, when } from "../../formula";
import { onPlan } from "../budget/on-plan";
import { closingRows } from "../plan-calculations/entries/closings";
import { toEnterIn } from "../entries/lacking-funds";
import { fundRowsOf, lackingIn } from "../plan-calculations/entries/fund-rows";
import { presentYear, shownYears } from "../plan-calculations/frame";
import { zero, type Check, type PlanCheckSources } from "./check";

const nextYear = presentYear + 1;

/** The years, in progress and next, by whose end more is planned for unscheduled care than the contract gives it. */
export function overspent(sources: PlanCheckSources): Check {
  const count = sources.refs.years.filter(
    ({ facts: { earmarked } }) => earmarked !== null && earmarked.left < 0,
  ).length;
  const formula = [presentYear, nextYear].map((place) => {
    const { earmarked } = sources.refs.blocks;
    const earned = earmarked === null ? "0" : `SUM(${onPlan(earmarked.down(`earned${place + 1}`))})`;
    return when(`ROUND(${earned}-${spentBy(place, sources)},2)<0`, "1", "0");
  });
  return zero(texts.overspent, formula.join("+"), count, texts.overspentHelp);
}

/** What was typed as spent, what the months up to the end of the year in progress cost, then the whole of the next. */
function spentBy(place: number, { plan, refs: { frame, cash, blocks } }: PlanCheckSources): string {
  const months = sumIfs(
    onPlan(cash.months.down("earmarked")),
    compares(onPlan(frame.months.down("last")), "<", onPlan(frame.years.cell("to", presentYear))),
  );
  const isReserved = holds(onPlan(blocks.spending.down("envelope")), envelopeName("earmarked"));
  const next = place === presentYear ? [] : [sumIfs(onPlan(blocks.spending.down(`year${place}`)), isReserved)];
  const { earmarkedSpent } = plan.calculations.assumptions.situation;
  return [`SUM(${earmarkedSpent})`, months, ...next].join("-");
}

/** Where their page is asked for: of the year in progress, the lines of the grant and the dedicated funds that no entry closes. */
export function entriesLacking({ plan, refs: { frame, entries } }: PlanCheckSources): readonly Check[] {
  if (entries === null) return [];
  const { closings, funds } = entries;
  const lines = countIfs(
    equals(onPlan(closings.down("year")), onPlan(frame.years.cell("label", presentYear))),
    compares(onPlan(closings.down("unknown")), ">", "0"),
  );
  const ofGrant = closingRows(plan).filter(({ place, unknown }) => place === presentYear && unknown > 0).length;
  const ofFunders = lackingIn(fundRowsOf(plan), shownYears.indexOf(presentYear)).toEnter;
  const formula = `${lines}+${toEnterIn(funds, presentYear)}`;
  return [zero(texts.entriesLacking, formula, ofGrant + ofFunders, texts.entriesLackingHelp)];
}
