import type { Day } from "../../agreement/day";
import { isWithin } from "../../agreement/period";
import type { Contract } from "./contract";
import { crisisCapOf, isCrisisAssumed } from "./crises";
import { isAssessed } from "./claims";
import { effectiveStart, missionTimeOf, runsOf } from "./running";
import type { TimeNote } from "./time-note";

/** From when the crisis mission counts, which crisis was dated for want of a date, and which are not paid. */
export function crisisNotesOf(contract: Contract): readonly TimeNote[] {
  const { crises } = contract;
  const assumed = isCrisisAssumed(contract) ? crises : [];
  const unpaid = crises.flatMap(({ date, outcome }): readonly TimeNote[] => {
    if (outcome === "notRunning") return [{ kind: "crisisNotRunning", date }];
    return outcome === "beyondCap" ? beyondCapNote(date, contract) : [];
  });
  const suppositions = assumed.map(({ date }) => ({ kind: "crisisAssumed", date }) as const);
  return [...effectNote(contract), ...suppositions, ...unpaid, ...budgetNote(contract), ...stopNotes(contract)];
}

/** The years of the contract and the budget of one year are two answers, where one of them alone counts a crisis. */
function budgetNote({ crises, choices: { crisis } }: Contract): readonly TimeNote[] {
  const count = crises.filter(({ outcome }) => outcome === "paid").length;
  return count === 0 || crisis.declared ? [] : [{ kind: "crisesOutOfBudget", count }];
}

function stopNotes(contract: Contract): readonly TimeNote[] {
  const stopped = runsOf("crisis", contract).filter((run) => !isAssessed(run, contract));
  return stopped.map(({ year, running }) => ({ kind: "planNotAssessed", stop: running.to, year: year.year }));
}

function beyondCapNote(date: Day, { years, choices }: Contract): readonly TimeNote[] {
  const year = years.find((one) => isWithin(date, one));
  return year ? [{ kind: "crisisBeyondCap", date, most: crisisCapOf(year, choices) }] : [];
}

function effectNote(contract: Contract): readonly TimeNote[] {
  const { choices, signature } = contract;
  const wanted = missionTimeOf("crisis", choices).start ?? signature;
  const isKept = choices.missions.get("crisis")?.isKept ?? false;
  const effect = effectiveStart("crisis", contract);
  return isKept && effect > Math.max(wanted, signature) ? [{ kind: "crisisEffect", effect }] : [];
}
