/** What reaches the bank, as the pane shows it; every figure is worked by hand from the published table of ACI 2019. */
import { dayOf } from "../../src/agreement/day";
import { readSigned } from "../today";
import { moneyInTimeOf } from "../../src/taskpane/time/money-in-time";

/** Tier 2: 60 000 € of operating grant, prevention at 15 000 € fixed and 15 000 € variable. */
const signedInJanuary = {
  tier: 2,
  signature: "2020-01-01",
  schedule: "ACI2019",
  missions: { prevention: { rate: 0.8 } },
};
const money = moneyInTimeOf(readSigned(signedInJanuary));
const euros = (amount: number | null) => (amount === null ? null : amount / 100);

test("each civil year says what is received, earned and carried over", () => {
  const years = money.years.map(({ year, secured, atRisk, rights, carriedOver }) => [
    year,
    ...[secured, atRisk, rights, carriedOver].map(euros),
  ]);
  // 2020: 60 000 + 75 % of 15 000 are received, 60 000 + 15 000 + 12 000 earned; the balance comes on 1 March 2021.
  expect(years).toEqual([
    ["2020", 71_250, 0, 87_000, -15_750],
    ["2021", 60_000, 12_000, 87_000, -30_750],
    ["2022", 75_000, 12_000, 87_000, -30_750],
    ["2023", 75_000, 12_000, 87_000, -30_750],
    ["2024", 75_000, 12_000, 87_000, -30_750],
    ["2025", 18_750, 12_000, 0, 0],
  ]);
});

test("every payment stands in its civil year", () => {
  const [first, second] = money.years;
  expect(first?.payments.map(({ date, line, amount }) => [date, line, euros(amount)])).toEqual([
    [dayOf(2020, 1, 1), "operating", 60_000],
    [dayOf(2020, 1, 1), "prevention", 11_250],
  ]);
  expect(second?.payments.map(({ date, line, kind, amount }) => [date, line, kind, euros(amount)])).toEqual([
    [dayOf(2021, 1, 1), "operating", "advance", 45_000],
    [dayOf(2021, 1, 1), "prevention", "advance", 11_250],
    [dayOf(2021, 3, 1), "prevention", "balance", 3_750],
    [dayOf(2021, 3, 1), "prevention", "variable", 12_000],
  ]);
});

test("the advance to finance at worst is the most that is still to come on the eve of a payment", () => {
  const situation = { day: "2021-12-31" };
  const choices = { ...signedInJanuary, situation, missions: {}, assumptions: { balanceLag: 0 } };
  const { worst } = moneyInTimeOf(readSigned(choices));
  // In every later year 45 000 € are received and 60 000 € earned by 31 December, on the eve of the balance.
  expect(worst && [worst.day, euros(worst.amount)]).toEqual([dayOf(2021, 12, 31), 15_000]);
});

test("nothing is ever behind where each day's money was received before it", () => {
  const oneYear = { ...signedInJanuary, missions: {}, overrides: freeAfterwards() };
  expect(moneyInTimeOf(readSigned({ ...oneYear, assumptions: { tiers: [2, 3] } })).worst).toBeNull();
});

/** The operating grant of tier 3 is nothing: only the first year, paid whole at the signature, is worth something. */
function freeAfterwards(): readonly object[] {
  return [{ line: "operating", part: "fixed", tier: 3, amount: 0 }];
}

test("what is assumed is among the notes", () => {
  const { notes } = moneyInTimeOf(readSigned({ tier: 2, signature: "2020-01-01" }));
  expect(notes.map(({ kind }) => kind)).toContain("startsAssumed");
});
