/** When each part of the money is paid, and for what share of the year (ACI 2019, article 9.1; model contract, article 6). */
import { shareOf, type Cents } from "../../agreement/money";
import { prorationOf, ratioOf, type Proration } from "../../agreement/proration";
import type { Choices } from "../choices";
import { partRulesOf, type PartRules } from "../part-rules";
import type { Claim } from "./claims";
import type { Due } from "./due";

export type PaymentTerms = Pick<Due, "proration" | "advance" | "rest">;

/** @param whole what the row is worth in a whole year */
export function paymentTermsOf(claim: Claim, whole: Cents, choices: Choices): PaymentTerms {
  const rules = partRulesOf(claim.row);
  const advance = advanceTerms(claim, whole, rules, choices);
  const { kind, rule, ruleAlone = rule } = rules.rest;
  const { balanceDate, repaymentDate } = claim.year;
  const proration = prorationOfRest(claim, rules, choices);
  const isCut = rules.prorated === "ifCut" && proration !== null;
  const paid = isCut ? "balance" : advance === null ? ruleAlone : rule;
  const day = claim.running.from;
  const dates =
    rules.paidIn === "eachCrisis" ? { date: day, repaymentDate: day } : { date: balanceDate, repaymentDate };
  return { proration, advance, rest: { ...dates, kind, rule: paid } };
}

/** Of the part as it is planned on the day of its payment: nobody knows then that the mission will stop. */
function advanceTerms(
  { running, year, isFirst }: Claim,
  whole: Cents,
  { prorated, advance }: PartRules,
  { time }: Choices,
): PaymentTerms["advance"] {
  if (advance === null) return null;
  if (advance.isMade === "ifCareIsAdvanced" && !time.advanceUnscheduledCare) return null;
  const days = { from: running.from, to: year.to };
  const isWhole = prorated === "never" || prorated === "ifCut";
  const proration = isWhole ? null : prorationOf(days, year, time.prorationBasis);
  const planned = proration === null ? whole : shareOf(whole, ratioOf(proration));
  const { firstYearOperatingShare, advanceShare } = year.terms;
  const share = isFirst && advance.isFirstApart ? firstYearOperatingShare : advanceShare;
  return {
    date: running.from,
    amount: shareOf(planned, share),
    share,
    rule: isFirst ? advance.first : advance.then,
    proration,
  };
}

function prorationOfRest({ running, year }: Claim, { prorated }: PartRules, { time }: Choices): Proration | null {
  const share = prorationOf(running, year, time.prorationBasis);
  switch (prorated) {
    case "always":
      return share;
    case "asVariable":
      // Less than the first whole month is no share of the year, even where the variable part is not prorated.
      return time.prorateVariable || share.count === 0 ? share : null;
    case "asPlan":
      return time.proratePlan ? share : null;
    case "ifCut":
      return running.to < year.to ? share : null;
    case "never":
      return null;
  }
}
