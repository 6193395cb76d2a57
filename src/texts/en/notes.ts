/** The sentences of a budget's notes. */
import { lineNames } from "../../agreement/line-names";
import type { Note } from "../../funding/notes";
import { and, date, euros } from "./figures";

const statusWords = {
  proposal: "a proposal, never in force: for comparison only",
  historical: "historical, as the press reported it: for comparison only",
};

export function noteSentence(note: Note): string {
  switch (note.kind) {
    case "tierEdge":
      return "The texts give this very population to two tiers: the contract decides.";
    case "contractTier":
      return `The contract's tier (${note.contract}) prevails over the population's (${note.population}).`;
    case "notInForce":
      return `Schedule "${note.schedule}": ${statusWords[note.status]}.`;
    case "noLongerInForce":
      return `The schedule "${note.schedule}" has no longer been in force since ${date(note.since)}: give the date of signature, or take the schedule in force.`;
    case "otherSchedule":
      return `The contract was signed on ${date(note.signature)}, under the schedule "${note.inForce}"; the budget applies "${note.chosen}"${note.isConfirmed ? ", and this is confirmed." : ". Check that this is meant, then confirm it."}`;
    case "signatureToCome":
      return `The signature, ${date(note.signature)}, is yet to come: everything is counted from that day. Check the year.`;
    case "unknownAmounts":
      return unknown(note.count);
    case "undividedLeftOut":
      return `Total known, split unknown: ${and(note.lines.map((line) => lineNames[line].en))}. This total is counted at 100% only, and not at all at the rate typed: take the split of your contract.`;
    case "firstYearOnly":
      return `${lineNames[note.line].en}: ${euros(note.first)} in the first contract year only, ${euros(note.following)} afterwards.`;
    case "overrides":
      return note.count === 1
        ? "One amount of the schedule is replaced by the contract's."
        : `${note.count} amounts of the schedule are replaced by the contract's.`;
    case "mergedIntoFixed":
      return `Access to care, amendment 2: ${euros(note.amount)} of compensation or earmarked envelope ${note.isAdded ? "are added to" : "are within"} the fixed part.`;
    case "partsOffTotal":
      return `${lineNames[note.line].en}, tier ${note.tier}, schedule ${note.schedule}: the parts typed add up to ${euros(note.parts)}, the published total is ${euros(note.total)}. Check them in your contract (article 6).`;
    case "conditionalCare":
      return `${euros(note.amount)} of unscheduled care (compensation, earmarked envelope) are due only if its device runs: they are counted, leave them out if it is not set up.`;
    case "noRate":
      return "No rate typed: the central scenario counts 0% of the variable part, as the prudent one does.";
    case "noSignature":
      return `Without the date of signature, this budget is that of a single contract year: give it to see the payments and the financial years.${note.waits ? " The dates already given wait for it." : ""}`;
  }
}

function unknown(count: number): string {
  return count === 1
    ? "One amount is unknown and does not count yet: take it from your contract (article 6)."
    : `${count} amounts are unknown and do not count yet: take them from your contract (article 6).`;
}
