/** What the functions of a contract say in English: their table, and one sentence for what they cannot read. */
import { lineNames, type Names } from "../../agreement/line-names";
import type { MissionId } from "../../agreement/lines";
import {
  assumptionIds,
  assumptionNames,
  assumptionOptions,
  type AssumptionId,
} from "../../funding/time/assumption-names";
import type { ContractProblem, ContractRange } from "../../funding/time/contract-problem";
import type { ContractWords } from "../contract-words";
import { asWritten } from "../figures";
import { date, or, received } from "./figures";
import { sentence as refusalSentence } from "./refusals";

export const contractWords: ContractWords = {
  date: "Date",
  line: "Line",
  part: "Part",
  contractYear: "Year",
  kind: "Kind",
  amount: "Amount",
  certainty: "Certainty",
  reason: "Reason",
  kinds: { advance: "Advance", balance: "Balance", variable: "Variable part", crisis: "Crisis", aid: "Aid" },
  secured: "Secured",
  atRisk: "At risk",
};

export function contractSentence(problem: ContractProblem): string {
  switch (problem.kind) {
    case "contractYear":
      return `Contract year received: ${received(asWritten(problem.received))}. Give a whole number from 1 to 5.`;
    case "period":
      return `Period received: ${received(asWritten(problem.received))}. Give a civil year (2024), or a month: "2024-03", or any of its dates.`;
    case "columns":
      return `${ranges[problem.range]}: ${problem.count} columns received. Give ${problem.most} at most: ${columns[problem.range]}.`;
    case "rows":
      return `${ranges[problem.range]}: ${problem.count} filled rows received. Give ${problem.most} at most.`;
    case "rateEmpty":
      return `${mission(problem.mission)}, year ${problem.year}: rate received 0 or an empty cell, which Excel cannot always tell apart. Give the rate of each year, a narrower range (the last rate holds for the years after), or "nil" for zero.`;
    case "assumptionEmpty":
      return `${assumption(problem.assumption)}: 0 or an empty cell received, which Excel cannot always tell apart. Leave the row out for the usual value (${problem.usual}), or give "none" for zero.`;
    case "tiersCount":
      return `${problem.count} tiers received. Give one, or one for each contract year, ${problem.most} at most.`;
    case "missionTwice":
      return `${ranges[problem.range]}: ${mission(problem.mission)} comes twice. Keep one row for each mission.`;
    case "rateMissing":
      return `No rate for ${mission(problem.mission)}. Add its row to the range of rates, or give a single rate for all missions.`;
    case "stopBeforeStart":
      return `${mission(problem.mission)}: stop received on ${date(problem.stop)}, for a start on ${date(problem.start)}. Give a date after the start.`;
    case "assumption":
      return `Assumption received: ${received(problem.received)}, unknown. ${meant(problem.nearest)}Accepted: ${or(assumptionIds.map(assumption))}.`;
    case "assumptionTwice":
      return `${assumption(problem.assumption)} comes twice in the range of assumptions. Keep one of the two rows.`;
    case "option":
      return `${assumption(problem.assumption)} received ${received(problem.received)}. Give ${or(problem.accepted.map(quoted))}.`;
    case "afterContract":
      return `Aid dated ${date(problem.day)}, but the contract ends before ${date(problem.end)}. Give an earlier date.`;
    case "neverInForce":
      return `The rule "${ruleName(problem.rule)}" goes by the schedules in force, and "${problem.schedule}" never was. Remove the rule, or give a schedule in force.`;
    case "refused":
      return `${quoted(problem.about)}: ${refusalSentence(problem.refusal)}`;
  }
}

const ranges: Readonly<Record<ContractRange, string>> = {
  starts: "Range of starts",
  rates: "Range of rates",
  assumptions: "Range of assumptions",
};

const columns: Readonly<Record<ContractRange, string>> = {
  starts: "mission, start, stop",
  rates: "mission, then one rate for each contract year",
  assumptions: "name, value",
};

const quoted = ({ en }: Names): string => `"${en}"`;
const mission = (id: MissionId): string => quoted(lineNames[id]);
const assumption = (id: AssumptionId): string => quoted(assumptionNames[id]);

function meant(nearest: readonly AssumptionId[]): string {
  return nearest.length === 0 ? "" : `Did you mean ${or(nearest.map(assumption))}? `;
}

function ruleName(rule: string): string {
  return assumptionOptions.scheduleRule.find(({ value }) => value === rule)?.names.en ?? rule;
}
