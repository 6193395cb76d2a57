/** The arguments of a formula as a community's contract. */
import { byContractYear } from "../../agreement/contract-year";
import { noMoney } from "../../agreement/money";
import { checkSignature } from "../../agreement/signature";
import { schedulesUnder } from "../../funding/contract-schedules";
import { contractOf, type Contract } from "../../funding/time/contract";
import { given } from "../arguments";
import { clearDate } from "../clear-date";
import { readAssumptions } from "./read-assumptions";
import { readRates } from "./read-rates";
import { readSchedules } from "./read-schedules";
import { readStarts } from "./read-starts";
import { readTiers } from "./read-tiers";

/** As a formula gives them: cells and ranges. */
export interface ContractArguments {
  readonly signature: unknown;
  readonly starts: unknown;
  readonly rates: unknown;
  readonly tier: unknown;
  readonly schedule: unknown;
  readonly assumptions: unknown;
}

/** @throws Refused */
export function readContract(cells: ContractArguments): Contract {
  const signature = checkSignature(clearDate(given(cells.signature)));
  const { scheduleRule, time, ...setUp } = readAssumptions(cells.assumptions, signature);
  const { schedule, rule, used } = readSchedules(cells.schedule, scheduleRule, signature);
  const starts = readStarts(cells.starts, used, signature);
  const kept = [...starts.keys()];
  const rates = readRates(cells.rates, kept, used);
  const tiers = readTiers(cells.tier);
  const ratesOf = (mission: (typeof kept)[number]) => rates.get(mission) ?? byContractYear(() => 0);
  return contractOf({
    ...setUp,
    name: "",
    document: { preparedBy: "", preparedFor: "", note: "" },
    population: null,
    communes: null,
    contractTier: tiers.first,
    schedule,
    scheduleConfirmed: false,
    signature,
    // A formula knows no clock.
    signatureToCome: false,
    situation: { day: signature, bankBalance: null, commitments: noMoney, earmarkedSpent: noMoney },
    earmarkedOfFixed: null,
    missions: new Map(kept.map((mission) => [mission, { isKept: true, rate: ratesOf(mission)[0] }])),
    schedules: schedulesUnder(rule, schedule).map((one) => ({ schedule: one, overrides: [], merged: [] })),
    time: {
      ...time,
      tiers: tiers.byYear,
      scheduleRule: rule,
      missions: new Map([...starts].map(([mission, dates]) => [mission, { ...dates, rates: ratesOf(mission) }])),
    },
  });
}
