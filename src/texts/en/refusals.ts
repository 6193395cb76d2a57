/** One sentence for each refusal: what was received, what is accepted, what to do. */
import { lineNames } from "../../agreement/line-names";
import type { LineId, PartOrTotal } from "../../agreement/lines";
import { partNames } from "../../agreement/part-names";
import type { Refusal } from "../../agreement/refusal";
import { asWritten } from "../figures";
import { and, date, euros, number, or, received, receivedNumber } from "./figures";

const line = (id: LineId): string => `"${lineNames[id].en}"`;
const part = (id: PartOrTotal): string => `"${partNames[id].en}"`;

/** As a formula wants it. */
const typed = (name: string): string => `"${name}"`;

export function sentence(refusal: Refusal): string {
  switch (refusal.kind) {
    case "population":
      return `Population received: ${receivedNumber(refusal.received)}. Give a whole number of inhabitants from 1 to 100,000,000.`;
    case "tier":
      return `Tier received: ${receivedNumber(refusal.received)}. Give 1, 2, 3 or 4 (CPTS.TIER finds it from the population).`;
    case "rate":
      return `Rate received: ${receivedNumber(refusal.received)}. Give a rate from 0 to 1, such as 0.85 or 85%.`;
    case "target":
      return `Amount received: ${receivedNumber(refusal.received)}. Give an amount in euros, from 0 to 1 billion.`;
    case "year":
      return `Year received: ${receivedNumber(refusal.received, asWritten(refusal.received))}. Give a year of four digits, such as 2026.`;
    case "wholeNumber":
      return `Number received: ${receivedNumber(refusal.received)}. Give a whole number from ${refusal.least} to ${refusal.most}.`;
    case "line":
      return `Mission or line received: ${received(refusal.received)}, unknown. ${nearest(refusal.nearest)}`;
    case "lineAmbiguous":
      return `${received(refusal.received)} may mean ${or(refusal.candidates.map(line))}. Write the name in full.`;
    case "notAMission":
      return `${line(refusal.line)} is not a mission. Use CPTS.AMOUNT for this line, or give the name of a mission.`;
    case "missionsEmpty":
      return "The list of missions is empty. Give at least one name, or leave the argument out to count them all.";
    case "severalLines":
      return `${received(refusal.received)} names several lines. Give one; CPTS.TOTAL and CPTS.BUDGET take several.`;
    case "part":
      return `Part received: ${received(refusal.received)}. Give total, fixed, variable, compensation, earmarked, plan, update or crisis.`;
    case "schedule":
      return `Schedule received: ${received(asWritten(refusal.received))}. Give ${or(refusal.accepted.map(typed))}, with the quotes, or a date from 2019-08-25 on.`;
    case "date":
      return `Date received: ${received(refusal.received)}. Give a date that exists, such as 2024-03-01.`;
    case "signatureTooLate":
      return `Signature received: ${date(refusal.day)}, too late for five contract years. Give a date up to ${date(refusal.last)}.`;
    case "level":
    case "weight":
    case "weightsCount":
    case "levelsEmpty":
    case "tooMany":
      return ofList(refusal);
    case "targetOutOfReach":
      return `Target: ${euros(refusal.target)}, out of reach. The mission is worth from ${euros(refusal.least)} (rate 0) to ${euros(refusal.most)} (rate 1): give an amount between the two.`;
    case "dateBeforeAgreement":
      return `No schedule was in force on ${date(refusal.day)}: the agreement applies since 2019-08-25. Give a date from that day on, or a schedule by its name.`;
    case "lineNotHeld":
      return `The schedule "${refusal.schedule}" does not hold ${line(refusal.line)}. It holds ${and(refusal.held.map(line))}: choose one of them, or another schedule.`;
    case "partNotHeld":
      return `In the schedule "${refusal.schedule}", ${line(refusal.line)} has no part ${part(refusal.part)}. Choose ${or(refusal.held.map(part))}, or the total.`;
    case "amountUnknown":
      return `Unknown amount in the schedule "${refusal.schedule}": ${line(refusal.line)}, ${part(refusal.part)}, tier ${refusal.tier}. Take the one of your contract (article 6).${suggestion(refusal.suggestion)}`;
    case "splitUnknown":
      return `In the schedule "${refusal.schedule}", ${line(refusal.line)} at tier ${refusal.tier} is known by its total only (${euros(refusal.total)}): only the rate 1 (100%) has an answer. Take the split of your contract (article 6).`;
    case "noVariablePart":
      return `In the schedule "${refusal.schedule}", ${line(refusal.line)} has no variable part: it is worth ${euros(refusal.amount)} at tier ${refusal.tier} at any rate. Choose a mission that has one.`;
    case "calendarUnknown":
      return `The schedule "${refusal.schedule}" sets no known deadline. Give ${or(refusal.accepted.map(typed))}, with the quotes.`;
    case "ceilingUnknown":
      return `No ceiling known for ${refusal.year}. Known years run from ${refusal.first} (decree 2022-375) to ${refusal.last}: choose one of them.`;
    case "functionUnloaded":
      return "This function could not be loaded. Check the access to the add-in's site, then enter the formula again.";
  }
}

type OfList = Extract<Refusal, { kind: "level" | "weight" | "weightsCount" | "levelsEmpty" | "tooMany" }>;

function ofList(refusal: OfList): string {
  switch (refusal.kind) {
    case "level":
      return `Level ${refusal.position} received: ${receivedNumber(refusal.received)}. Give a level from 0 to 1 (0% to 100%) for each indicator.`;
    case "weight":
      return `Weight ${refusal.position} received: ${receivedNumber(refusal.received)}. Give each indicator a share (their sum is 1 at most), points or euros, from 0 to 1 billion.`;
    case "weightsCount":
      return `${number(refusal.levels)} levels received for ${number(refusal.weights)} weights. Give as many weights as levels.`;
    case "levelsEmpty":
      return "No indicator received. Give the level reached by each indicator, from 0 to 1, and its weight if you give weights.";
    case "tooMany":
      return `${number(refusal.count)} values received. Give ${number(refusal.most)} at most.`;
  }
}

function nearest(ids: readonly LineId[]): string {
  if (ids.length > 0) return `Did you mean ${or(ids.map(line))}?`;
  return 'Give the name of a mission, such as "Access to care"; CPTS.MISSIONS lists them. Several are parted by a semicolon.';
}

function suggestion(amount: Extract<Refusal, { kind: "amountUnknown" }>["suggestion"]): string {
  return amount === null ? "" : ` Unverified order of magnitude: ${euros(amount)}.`;
}
