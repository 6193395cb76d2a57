/** When each part of the money is paid, and for what share of the year (ACI 2019, article 9.1; model contract, article 6). */
import { advanceOf } from "../../agreement/advance";
import { shareOf, type Cents } from "../../agreement/money";
import { prorationOf, ratioOf, type Proration } from "../../agreement/proration";
import type { Choices } from "../choices";
import type { Claim } from "./claims";
import type { Due, PaymentKind, PaymentRule } from "./due";

export type PaymentTerms = Pick<Due, "proration" | "advance" | "rest">;

/** @param whole what the row is worth in a whole year */
export function paymentTermsOf(claim: Claim, whole: Cents, choices: Choices): PaymentTerms {
  const { time } = choices;
  const { line, part } = claim.row;
  switch (part) {
    case "fixed":
      return line === "operating" ? operatingTerms(claim, whole) : fixedTerms(claim, whole, choices);
    case "compensation":
    case "earmarked":
      return time.advanceUnscheduledCare
        ? fixedTerms(claim, whole, choices)
        : onBalance(claim, "balance", "careBalance", shareOfClaim(claim, choices));
    case "variable":
      return onBalance(claim, "variable", "variable", variableShare(claim, choices));
    case "total":
      return onBalance(claim, "variable", "undivided", shareOfClaim(claim, choices));
    case "plan":
    case "update":
      return onBalance(claim, "crisis", part, time.proratePlan ? shareOfClaim(claim, choices) : null);
    case "crisis":
      return { proration: null, advance: null, rest: { date: claim.running.from, kind: "crisis", rule: "crisis" } };
  }
}

/** Whole at the signature, before any mission starts; 75 % at each anniversary afterwards. Never prorated. */
function operatingTerms(claim: Claim, whole: Cents): PaymentTerms {
  const date = claim.year.from;
  const advance = claim.isFirst
    ? ({ date, amount: whole, rule: "operatingInFull", proration: null } as const)
    : ({ date, amount: advanceOf(whole), rule: "operatingAdvance", proration: null } as const);
  return { ...onBalance(claim, "balance", "operatingBalance", null), advance };
}

/** 75 % of the part as it is planned on the day of its payment: nobody knows then that the mission will stop. */
function fixedTerms(claim: Claim, whole: Cents, choices: Choices): PaymentTerms {
  const { running, year, isFirst } = claim;
  const planned = prorationOf({ from: running.from, to: year.to }, year, choices.time.prorationBasis);
  const amount = advanceOf(shareOf(whole, ratioOf(planned)));
  const rule = isFirst ? "startAdvance" : "anniversaryAdvance";
  const advance = { date: running.from, amount, rule, proration: planned } as const;
  return { ...onBalance(claim, "balance", "balance", shareOfClaim(claim, choices)), advance };
}

function onBalance({ year }: Claim, kind: PaymentKind, rule: PaymentRule, proration: Proration | null): PaymentTerms {
  return { proration, advance: null, rest: { date: year.balanceDate, kind, rule } };
}

function shareOfClaim({ running, year }: Claim, { time }: Choices): Proration {
  return prorationOf(running, year, time.prorationBasis);
}

/** Less than the first whole month is no share of the year, even where the variable part is not prorated. */
function variableShare(claim: Claim, choices: Choices): Proration | null {
  const share = shareOfClaim(claim, choices);
  return choices.time.prorateVariable || share.count === 0 ? share : null;
}
