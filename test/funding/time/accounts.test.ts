/** A contract's accounts by month, worked by hand: a round amount, so that each day earns a round one. */
import { parseDay, toIso } from "../../../src/agreement/day";
import { readSigned } from "../../today";
import { contractOf, withBalanceDelay } from "../../../src/funding/time/contract";
import { ledgerOf, onLine } from "../../../src/funding/time/ledger";
import { advanceToFinanceOf } from "../../../src/funding/situation/advance-to-finance";
import { monthsOf } from "../../../src/funding/time/periods";
import { statementOf } from "../../../src/funding/time/statement";

/** Operating: 36 500 a year, 100 a day. Prevention: 3 650 fixed, and as much variable: 10 a day each. */
const choices = readSigned({
  tier: 1,
  schedule: "ACI2019",
  signature: "2021-01-01",
  missions: { prevention: { rate: 1 } },
  overrides: [
    { line: "operating", part: "fixed", tier: 1, amount: 36500 },
    { line: "prevention", part: "fixed", tier: 1, amount: 3650 },
    { line: "prevention", part: "variable", tier: 1, amount: 3650 },
  ],
});
const ledger = ledgerOf(contractOf(choices), "central");
const monthsIn = (own: typeof ledger) =>
  statementOf(own, monthsOf(own.extent)).map(({ from, rights, cash, cumulativeCash, carriedOver }) => [
    toIso(from).slice(0, 7),
    ...[rights.secured, rights.atRisk, cash.secured, cash.atRisk, cumulativeCash, carriedOver].map(
      (cents) => cents / 100,
    ),
  ]);

test("each month has its rights, its cash and what is carried over", () => {
  expect(monthsIn(ledger).slice(0, 2)).toEqual([
    // 31 days at 110 secure and 10 at risk; 36 500 at the signature and 75 % of 3 650.
    ["2021-01", 3410, 310, 39237.5, 0, 39237.5, 35517.5],
    ["2021-02", 3080, 280, 0, 0, 39237.5, 32157.5],
  ]);
});

test("a balance comes in the month that follows the dialogue, with the variable part", () => {
  const march = monthsIn(ledger).find(([month]) => month === "2022-03");
  // 39 237.50 + in January 27 375 + 2 737.50, then 912.50 + 3 650; earned: 365 + 90 days at 120.
  expect(march).toEqual(["2022-03", 3410, 310, 912.5, 3650, 73912.5, 19312.5]);
});

test("the accounts of a line are its own", () => {
  expect(monthsIn(onLine("prevention", ledger)).slice(0, 1)).toEqual([
    ["2021-01", 310, 310, 2737.5, 0, 2737.5, 2117.5],
  ]);
});

/**
 * Year 2 is advanced 30 112.50 and earns 43 800, and brings year 1's last 4 562.50 in March: behind by 4 562.50 at the end
 * of 2021, cash is behind by 13 687.50 at the end of 2022. From then on a year brings what it earns.
 */
test.each([
  [0, "2021-01-01", "2022-12-31", 13687.5],
  [5, "2021-01-01", "2022-12-31", 13687.5],
  // In March of the year after, it is on the eve of that payment: 9 125 and 18 250 of balances, and 59 days at 120.
  [12, "2021-01-01", "2023-12-31", 27375],
  // The eve itself is still to come; the day after, the same is found a year later.
  [0, "2022-12-31", "2022-12-31", 13687.5],
  [0, "2023-01-01", "2023-12-31", 13687.5],
])("with balances %i months late, seen on %s, the advance to finance is the most on %s", (months, seen, day, euros) => {
  const situation = { ...choices.situation, day: parseDay(seen) ?? 0 };
  const late = contractOf(withBalanceDelay({ ...choices, situation }, months));
  const worst = advanceToFinanceOf(late, ledgerOf(late, "central"));
  expect(worst && [toIso(worst.day), worst.amount / 100]).toEqual([day, euros]);
});
