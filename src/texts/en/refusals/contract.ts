/** One sentence for each thing that the functions of a contract cannot read. */
import { lineNames, type Names } from "../../../agreement/line-names";
import type { MissionId } from "../../../agreement/lines";
import type { ContractFacts, ContractRange, IndicatorCell, IndicatorRange } from "../../../refusal/contract";
import { asWritten } from "../../figures";
import type { Sentences } from "../../say";
import { date, number, or, received, receivedNumber } from "../figures";

export const contractSentences: Sentences<ContractFacts> = {
  contractYear: (it) => `Contract year received: ${received(asWritten(it.received))}. Give a whole number from 1 to 5.`,
  period: (it) =>
    `Period received: ${received(asWritten(it.received))}. Give a civil year (2024), a financial year that does not end in December ("2024-2025"), or a month: "2024-03", or any of its dates.`,
  financialYearIsCivil: (it) =>
    `Period received: ${received(it.received)}. The financial year of this contract ends in December: give ${or(it.years)}, or the assumption "Financial year end", for example 6 for June.`,
  periodOutside: (it) =>
    `Period received: ${received(asWritten(it.received))}. The contract runs from ${date(it.from)} to ${date(it.to)}, and its last payment is expected on ${date(it.lastPayment)}: give a period of those years.`,
  columns: (it) => `${ranges[it.range]}: ${it.count} columns received. Give ${it.most} at most: ${columns[it.range]}.`,
  rows: (it) => `${ranges[it.range]}: ${it.count} filled rows received. Give ${it.most} at most.`,
  rateEmpty: (it) =>
    `${mission(it.mission)}, year ${it.year}: rate received 0 or an empty cell, which Excel cannot always tell apart. Give the rate of each year, a narrower range (the last rate holds for the years after), or "nil" for zero.`,
  assumptionEmpty: (it) =>
    `${quoted(it.assumption)}: 0 or an empty cell received, which Excel cannot always tell apart. Leave the row out for the usual value (${it.usual}), or give "none" for zero.`,
  tiersCount: (it) =>
    `${number(it.count)} tiers received. Give one, or one for each contract year, ${it.most} at most.`,
  missionTwice: (it) => `${ranges[it.range]}: ${mission(it.mission)} comes twice. Keep one row for each mission.`,
  rateMissing: (it) =>
    `No rate for ${mission(it.mission)}. Add its row to the range of rates, or give a single rate for all missions.`,
  assumption: (it) =>
    `Assumption received: ${received(it.received)}, unknown. ${meant(it.nearest)}Accepted: ${or(it.accepted.map(quoted))}.`,
  assumptionTwice: (it) =>
    `${quoted(it.assumption)} comes twice in the range of assumptions. Keep one of the two rows.`,
  indicatorsEmpty: () => "No value received. Give in euros the most that each indicator earns, as the contract has it.",
  indicatorCell: (it) =>
    `${cells[it.what]} of indicator ${it.position}: ${receivedNumber(it.received)}. Give a number${it.what === "value" || it.what === "earned" ? " of euros, above 0" : ', or "nil" for zero'}, 1 billion at most.`,
  indicatorRows: (it) =>
    `${indicatorRanges[it.range]}: ${number(it.count)} for ${number(it.values)} values. Give as many rows as values (1,000 at most).`,
  indicatorEnds: (it) =>
    `Indicator ${it.position}: the target equals the reference, ${number(it.target)}. Change one, or give a step.`,
  indicatorStep: (it) =>
    `Indicator ${it.position}: a step would earn ${number(it.earned)}, more than the value, ${number(it.value)}. Correct one of them.`,
  option: (it) => `${quoted(it.assumption)} received ${received(it.received)}. Give ${or(it.accepted.map(quoted))}.`,
};

const ranges: Readonly<Record<ContractRange, string>> = {
  starts: "Range of starts",
  rates: "Range of rates",
  assumptions: "Range of assumptions",
  steps: "Range of steps",
};

const columns: Readonly<Record<ContractRange, string>> = {
  starts: "mission, start, stop",
  rates: "mission, then one rate for each contract year",
  assumptions: "name, value",
  steps: "from which result on, euros earned, one to three times",
};

const indicatorRanges: Readonly<Record<IndicatorRange, string>> = {
  references: "References",
  targets: "Targets",
  achieved: "Achieved",
  steps: "Steps",
};

const cells: Readonly<Record<IndicatorCell, string>> = {
  value: "Value",
  reference: "Reference",
  target: "Target",
  achieved: "Result",
  at: "Step",
  earned: "Euros of a step",
};

const quoted = ({ en }: Names): string => `"${en}"`;
const mission = (id: MissionId): string => quoted(lineNames[id]);

function meant(nearest: readonly Names[]): string {
  return nearest.length === 0 ? "" : `Did you mean ${or(nearest.map(quoted))}? `;
}
