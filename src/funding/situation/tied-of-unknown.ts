/**
 * Of a fixed part of the access mission that nobody knows, the money that the contract says is earmarked: it is known, and
 * so is its share of each payment, whatever the whole is (dossier §5.3b, §10). Amounts in cents.
 */
import type { Day } from "../../agreement/day";
import { minus, noMoney, plus, sum, type Cents } from "../../agreement/money";
import { isEnvelopeWithinFixed } from "../merged-parts";
import type { Claim } from "../time/claims";
import type { Contract } from "../time/contract";
import type { Due } from "../time/due";
import { dueOfClaim } from "../time/due-of-claim";

/** What would be due were the fixed part this money alone, in each year in which nobody knows the part. */
export function tiedDuesOfUnknown({ unknown, choices }: Contract): readonly Due[] {
  const { earmarkedOfFixed } = choices;
  if (earmarkedOfFixed === null) return [];
  return unknown.filter(isOfEnvelope).map((claim) => dueOfClaim(claim, earmarkedOfFixed, choices));
}

function isOfEnvelope({ row, year }: Claim): boolean {
  return (
    row.line === "access" &&
    row.part === "fixed" &&
    year.schedules.some(({ schedule }) => isEnvelopeWithinFixed(schedule))
  );
}

/** What is paid of it before a day. */
export function tiedOfUnknownBefore(day: Day, contract: Contract): Cents {
  return sum(tiedDuesOfUnknown(contract).map((due) => paidBefore(day, due)));
}

/** On the days on which payments without an amount are expected. */
export function paidBefore(day: Day, { advance, rest, amounts }: Due): Cents {
  const ahead = advance?.amount ?? noMoney;
  const left = minus(amounts.central, ahead);
  return plus(advance !== null && advance.date < day ? ahead : noMoney, rest.date < day ? left : noMoney);
}
