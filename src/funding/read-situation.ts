import { largestBalance } from "./bounds";
import type { Day } from "../agreement/day";
import { fromEuros, minus, noMoney, type Cents } from "../agreement/money";
import { checkContractDay } from "../agreement/signature";
import type { CaseFile } from "./case-file";
import { refuse } from "../refusal/refused";
import type { Situation } from "./choices";
import { readEuros, readOptional } from "./read-at";

/** What a case knows of its day. @throws Refused */
export function readSituation({ situation = {} }: CaseFile, today: Day, signature: Day | null): Situation {
  return {
    day: dayOf(situation.day, today, signature),
    bankBalance: balanceOf(situation.bankBalance),
    commitments: readEuros("situation.commitments", situation.commitments) ?? noMoney,
    earmarkedSpent: readEuros("situation.earmarkedSpent", situation.earmarkedSpent) ?? noMoney,
  };
}

/** A contract that is yet to be signed is looked at on its first day. One that is over may be looked at, and it is said. */
function dayOf(given: unknown, today: Day, signature: Day | null): Day {
  const path = "situation.day";
  const day = readOptional(path, given, checkContractDay);
  if (day === null) return Math.max(today, signature ?? today);
  if (signature !== null && day < signature) refuse({ kind: "beforeSignature", day, signature }, { path });
  return day;
}

/** A bank account may be overdrawn. */
function balanceOf(received: unknown): Cents | null {
  if (received === undefined || received === null) return null;
  if (typeof received !== "number" || !(Math.abs(received) <= largestBalance)) {
    refuse({ kind: "bankBalance", received }, { path: "situation.bankBalance" });
  }
  const amount = fromEuros(Math.abs(received));
  return received < 0 ? minus(noMoney, amount) : amount;
}
