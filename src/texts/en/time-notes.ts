/** The sentences of the notes on a contract's five years. */
import { lineNames } from "../../agreement/line-names";
import type { LineId } from "../../agreement/lines";
import type { TimeNote } from "../../funding/time/time-note";
import { and, date, euros, number } from "./figures";

const line = (id: LineId): string => `"${lineNames[id].en}"`;

export function timeNoteSentence(note: TimeNote): string {
  switch (note.kind) {
    case "startsAssumed":
      return `No start given for ${and(note.missions.map(line))}: taken to start at the signature, on ${date(note.signature)}.`;
    case "startBeforeSignature":
      return `${line(note.mission)} starts on ${date(note.start)}, before the signature of ${date(note.signature)}: it counts from the signature only.`;
    case "startAfterContract":
      return `${line(note.mission)} starts on ${date(note.start)}, when the contract has been over since ${date(note.end)}: it does not count.`;
    case "startTooLate":
      return `${line(note.mission)} starts on ${date(note.start)}, after its deadline of ${date(note.latest)}: the contract may be called into question.`;
    case "startHeldBack":
      return `${line(note.mission)} starts on ${date(note.start)}, under a schedule that does not hold it: it counts from ${date(note.from)} only.`;
    case "firstTierOther":
      return `The budget of one year is read at tier ${note.budget}, year 1 of the contract at tier ${note.first}: the two amounts differ.`;
    case "crisisEffect":
      return `The health crisis mission counts from ${date(note.effect)} only, a date of effect to be checked.`;
    case "crisisAssumed":
      return `Grave crisis declared without a date: taken to be on ${date(note.date)}, when the mission starts.`;
    case "crisisNotRunning":
      return `The crisis declared on ${date(note.date)} is not paid: the health crisis mission does not run on that day.`;
    case "crisisBeyondCap":
      return `The crisis declared on ${date(note.date)} is not paid: at most ${note.most} a contract year is assumed.`;
    case "crisesOutOfBudget":
      return note.count === 1
        ? "The dated crisis counts in its contract year, and not in the budget of one year, where no crisis is said to be declared."
        : `The ${note.count} dated crises count in their contract years, and not in the budget of one year, where no crisis is said to be declared.`;
    case "planNotAssessed":
      return `The health crisis mission stops on ${date(note.stop)}, before the end of year ${note.year}: the plan of that year, assessed when it ends, is not counted.`;
    case "aidBeforeSignature":
      return `An aid (${line(note.line)}) is dated ${date(note.date)}, before the signature of ${date(note.signature)}: it is outside the contract years.`;
    case "severalSchedules":
      return `The schedule changes during the contract: ${note.years.map(({ year, schedules }) => `year ${year}, ${and(schedules.map((name) => `"${name}"`))}`).join("; ")}.`;
    case "overridesOfOne":
      return `The contract's amounts replace those of the schedule "${note.schedule}" only, not those of the other years.`;
    case "laterSchedule":
      return `From year ${note.from} on, the schedule in force is "${note.inForce}"; the budget keeps "${note.chosen}". Check that this is meant.`;
    case "unknownByYear":
      return `Unknown amounts do not count yet: ${and(note.years.map(({ year, count }) => `${count} in year ${year}`))}.`;
    case "updateByRule":
      return `Update of the crisis plan, tier ${note.tier}: ${euros(note.amount)}, that is ${number(note.share * 100)}% of its drafting, by the rule of the schedule "${note.schedule}" (its sources are in the sheet Barème); no amount is given, your contract may say another.`;
    case "contractEnded":
      return `The contract ends on ${date(note.end)}, before its five years: nothing is due from that day on${note.toGiveBack === 0 ? "" : `, and ${euros(note.toGiveBack)} of advances not earned are given back, prorated by days (to be checked)`}.`;
    case "paidAfterContract":
      return `The contract ends before ${date(note.end)}; its last payments are expected up to ${date(note.date)}.`;
  }
}
