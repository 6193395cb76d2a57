/** One sentence for each refusal of the rules: what was received, what is accepted, what to do. */
import { lineNames } from "../../../agreement/line-names";
import type { LineId, PartOrTotal } from "../../../agreement/lines";
import { partNames } from "../../../agreement/part-names";
import type { RuleFacts } from "../../../refusal/rules";
import { asWritten } from "../../figures";
import type { Sentences } from "../../say";
import { and, date, euros, number, or, received, receivedNumber } from "../figures";

const line = (id: LineId): string => `"${lineNames[id].en}"`;
const part = (id: PartOrTotal): string => `"${partNames[id].en}"`;

/** As a formula wants it. */
const typed = (name: string): string => `"${name}"`;

export const ruleSentences: Sentences<RuleFacts> = {
  population: (it) =>
    `Population received: ${receivedNumber(it.received)}. Give a whole number of inhabitants from 1 to 100,000,000.`,
  tier: (it) =>
    `Tier received: ${receivedNumber(it.received)}. Give 1, 2, 3 or 4 (CPTS.TIER finds it from the population).`,
  rate: (it) => `Rate received: ${receivedNumber(it.received)}. Give a rate from 0 to 1, such as 0.85 or 85%.`,
  target: (it) => `Amount received: ${receivedNumber(it.received)}. Give an amount in euros, from 0 to 1 billion.`,
  year: (it) =>
    `Year received: ${receivedNumber(it.received, asWritten(it.received))}. Give a year of four digits, such as 2026.`,
  wholeNumber: (it) =>
    `Number received: ${receivedNumber(it.received)}. Give a whole number from ${it.least} to ${it.most}.`,
  line: (it) => `Mission or line received: ${received(it.received)}, unknown. ${nearest(it.nearest)}`,
  lineAmbiguous: (it) => `${received(it.received)} may mean ${or(it.candidates.map(line))}. Write the name in full.`,
  notAMission: (it) =>
    `${line(it.line)} is not a mission. Use CPTS.AMOUNT for this line, or give the name of a mission.`,
  missionsEmpty: () =>
    "The list of missions is empty. Give at least one name, or leave the argument out to count them all.",
  severalLines: (it) =>
    `${received(it.received)} names several lines. Give one; CPTS.TOTAL and CPTS.BUDGET take several.`,
  part: (it) =>
    `Part received: ${received(it.received)}. Give total, fixed, variable, compensation, earmarked, plan, update or crisis.`,
  schedule: (it) =>
    `Schedule received: ${received(asWritten(it.received))}. Give ${or(it.accepted.map(typed))}, with the quotes, or a date from 2019-08-25 on.`,
  date: (it) => `Date received: ${received(it.received)}. Give a date that exists, such as 2024-03-01.`,
  twoDates: (it) =>
    `Date received: ${received(it.received)}, which may be two days. Give the year first, such as 2024-03-01.`,
  signatureTooLate: (it) =>
    `Signature received: ${date(it.day)}, too late for five contract years. Give a date up to ${date(it.last)}.`,
  dayTooLate: (it) => `Date received: ${date(it.day)}, beyond any contract. Give a date up to ${date(it.last)}.`,
  dateBeforeAgreement: (it) =>
    `Date received: ${date(it.day)}. The agreement applies since 2019-08-25: give a date from that day on.`,
  lineNotHeld: (it) =>
    `The schedule "${it.schedule}" does not hold ${line(it.line)}. It holds ${and(it.held.map(line))}: choose one of them, or another schedule.`,
  partNotHeld: (it) =>
    `In the schedule "${it.schedule}", ${line(it.line)} has no part ${part(it.part)}. Choose ${or(it.held.map(part))}, or the total.`,
  amountUnknown: (it) =>
    `Unknown amount in the schedule "${it.schedule}": ${line(it.line)}, ${part(it.part)}, tier ${it.tier}. Take the one of your contract (article 6).${suggestion(it.suggestion)}`,
  splitUnknown: (it) =>
    `In the schedule "${it.schedule}", ${line(it.line)} at tier ${it.tier} is known by its total only (${euros(it.total)}): only the rate 1 (100%) has an answer. Take the split of your contract (article 6).`,
  tooMany: (it) => `${number(it.count)} values received. Give ${number(it.most)} at most.`,
};

function nearest(ids: readonly LineId[]): string {
  if (ids.length > 0) return `Did you mean ${or(ids.map(line))}?`;
  return 'Give the name of a mission, such as "Access to care"; CPTS.MISSIONS lists them. Several are parted by a semicolon.';
}

function suggestion(amount: RuleFacts["amountUnknown"]["suggestion"]): string {
  return amount === null ? "" : ` Unverified order of magnitude: ${euros(amount)}.`;
}
