/** Contracts of five years drawn at random, always the same ones, with what only a workbook of two tables has. */
import fc from "fast-check";
import { toIso } from "../../src/agreement/day";
import { scheduleInForce } from "../../src/agreement/find-schedule";
import { anyContract, dayOf, type ContractFile } from "../funding/time/any-contract";

const seed = 20220401;
const contracts = 50;

/** What the contracts of the core's own tests leave at its default. */
const more = fc.record({
  scenario: fc.constantFrom("prudent", "central", "full"),
  crisisEffect: fc.constantFrom("2022-03-01", "2022-09-30", "2023-05-31"),
  compensation: fc.boolean(),
  earmarked: fc.boolean(),
  crisis: fc.constantFrom(undefined, {}, { start: "2023-01-01" }, { start: "2023-01-01", stop: "2025-06-30" }),
  otherAmount: fc.integer({ min: 0, max: 12_000_000 }).map((cents) => cents / 100),
});

type More = typeof more extends fc.Arbitrary<infer T> ? T : never;

function contractOf(contract: ContractFile, { otherAmount, crisis, scenario, crisisEffect, ...switches }: More) {
  const { missions, overrides = [], assumptions } = contract;
  const hasTwoTables = isByDate(contract);
  const hasCrisis = crisis !== undefined && (hasTwoTables || contract.schedule === "AV2");
  return {
    ...contract,
    missions: {
      ...missions,
      ...(missions["access"] && { access: { ...missions["access"], ...switches } }),
      ...(hasCrisis && { crisis }),
    },
    overrides: hasTwoTables ? [...overrides, otherOverride(contract, otherAmount)] : overrides,
    assumptions: { ...assumptions, scenario, crisisEffect },
  };
}

/** The schedule of each year follows the dates: the workbook has both tables in force. */
function isByDate({ schedule, assumptions }: ContractFile): boolean {
  const rule = assumptions["scheduleRule"] ?? (schedule === undefined ? "startOfYear" : "chosen");
  return rule !== "chosen";
}

/** An amount of the table that is not the one chosen. */
function otherOverride({ schedule, signature }: ContractFile, amount: number): object {
  const chosen = schedule ?? scheduleInForce(dayOf(signature)).file.id;
  const other = chosen === "AV2" ? "ACI2019" : "AV2";
  return { schedule: other, line: "prevention", part: "fixed", tier: 2, amount };
}

export const drawnContract = fc.tuple(anyContract(), more).map(([contract, added]) => contractOf(contract, added));

/** The seventh and one in eighteen after it end early, each 300 days later: those that each push computes are of both kinds. */
const endingEarly = 18;

function withEnd(contract: ContractFile, index: number): ContractFile {
  if (index % endingEarly !== 6) return contract;
  const contractEnd = toIso(dayOf(contract.signature) + 200 + 300 * Math.floor(index / endingEarly));
  return { ...contract, assumptions: { ...contract.assumptions, contractEnd } };
}

export const drawnContracts = fc.sample(drawnContract, { seed, numRuns: contracts }).map(withEnd);
