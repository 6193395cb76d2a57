/** Budgets drawn at random, always the same ones, beside contracts whose every amount is known or not. */
import fc from "fast-check";
import { toIso } from "../../src/agreement/day";
import { dayOf } from "../funding/time/any-contract";
import { anyPlan } from "../workbook/planned/any-plan";

const seed = 12156;
const budgets = 50;

const rate = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
const cents = (most: number) => fc.integer({ min: 0, max: most }).map((one) => one / 100);
/** From the last contracts of 2019 to those of 2025: the months of a plan fall before, within and after them. */
const grant = fc.record(
  {
    tier: fc.integer({ min: 1, max: 4 }),
    schedule: fc.constantFrom(undefined, "ACI2019", "AV2"),
    signature: fc.constantFrom("2022-12-28", "2023-01-01", "2023-09-15", "2024-02-29", "2025-03-03"),
    missions: fc.record(
      {
        access: fc.record({ rate, earmarked: fc.boolean(), compensation: fc.boolean() }),
        pathways: fc.record({ rate }),
        prevention: fc.record({ rate, start: fc.constantFrom("2025-09-01", "2026-02-28") }),
        quality: fc.record({ rate }),
      },
      { requiredKeys: ["pathways"] },
    ),
    situation: fc.record(
      { after: fc.nat(1800), bankBalance: cents(20_000_000), earmarkedSpent: cents(2_000_000) },
      { requiredKeys: ["after"] },
    ),
    assumptions: fc.record({
      financialYearEnd: fc.constantFrom(12, 12, 6, 8),
      scenario: fc.constantFrom("prudent", "central", "full"),
    }),
  },
  { requiredKeys: ["tier", "signature", "missions", "situation", "assumptions"] },
);

export const drawnBudgets = fc
  .sample(fc.tuple(grant, anyPlan), { seed, numRuns: budgets })
  .map(([{ situation, ...contract }, plan]) => {
    const { after, ...bank } = situation;
    const day = toIso(dayOf(contract.signature) + after);
    return { ...contract, situation: { day, ...bank }, ...plan };
  });
