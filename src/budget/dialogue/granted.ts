/** What a contract year gives an envelope of the grant: surely, by its results, and at best. Amounts in cents. */
import { plus, sum, type Cents } from "../../agreement/money";
import type { Scenario } from "../../funding/scenario";
import { unknownEarnedIn } from "../../funding/situation/unknown-in";
import type { Contract } from "../../funding/time/contract";
import type { Due } from "../../funding/time/due";
import type { YearOfContract } from "../../funding/time/frame";
import { linesOf } from "../grants";
import type { Envelope } from "../planned";

export interface Granted {
  /** With the crises and the aids of its days. */
  readonly fixed: Cents;
  /** At full rates. */
  readonly possible: Cents;
  /** At the rates that are typed, or that the indicators give. */
  readonly earned: Cents;
  /** How many amounts nobody knows are missing from them, and from what is fixed. */
  readonly unknown: number;
  readonly unknownFixed: number;
}

/** A total whose split nobody knows is of neither: its two parts are among the unknown. */
export function grantedIn(year: YearOfContract, envelope: Envelope, contract: Contract): Granted {
  const lines = linesOf(envelope);
  const own = contract.dues.filter(
    ({ line, contractYear }) => lines.some((one) => one === line) && contractYear === year.year,
  );
  const count = (secured?: true) =>
    lines.reduce((all, line) => all + unknownEarnedIn(year, contract, { line, ...(secured && { secured }) }), 0);
  return {
    fixed: amountOf(own, "secured", "central"),
    possible: amountOf(own, "atRisk", "full"),
    earned: amountOf(own, "atRisk", "central"),
    unknown: count(),
    unknownFixed: count(true),
  };
}

/** Fixed and earned. */
export function allOf({ fixed, earned }: Granted): Cents {
  return plus(fixed, earned);
}

function amountOf(dues: readonly Due[], wanted: Due["nature"], scenario: Scenario): Cents {
  return sum(dues.filter(({ nature }) => nature === wanted).map(({ amounts }) => amounts[scenario]));
}
