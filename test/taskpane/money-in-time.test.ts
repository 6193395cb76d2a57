/** What reaches the bank, as the pane shows it; every figure is worked by hand from the published table of ACI 2019. */
import { dayOf } from "../../src/agreement/day";
import { readCase } from "../today";
import { datesIn } from "../../src/taskpane/form/dates-in";
import { blankForm, type FormState } from "../../src/taskpane/form/form-state";
import { readForm } from "./form-today";
import { moneyInTimeOf } from "../../src/taskpane/time/money-in-time";

/** Tier 2: 60 000 € of operating grant, prevention at 15 000 € fixed and 15 000 € variable. */
const signedInJanuary = {
  tier: 2,
  signature: "2020-01-01",
  schedule: "ACI2019",
  missions: { prevention: { rate: 0.8 } },
};
const money = moneyInTimeOf(readCase(signedInJanuary));
const euros = (amount: number) => amount / 100;

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
  const { worst } = moneyInTimeOf(readCase({ ...signedInJanuary, missions: {}, assumptions: { balanceLag: 0 } }));
  // In every later year 45 000 € are received and 60 000 € earned by 31 December, on the eve of the balance.
  expect(worst && [worst.day, euros(worst.amount)]).toEqual([dayOf(2021, 12, 31), 15_000]);
});

test("nothing is ever behind where each day's money was received before it", () => {
  const oneYear = { ...signedInJanuary, missions: {}, overrides: freeAfterwards() };
  expect(moneyInTimeOf(readCase({ ...oneYear, assumptions: { tiers: [2, 3] } })).worst).toBeNull();
});

/** The operating grant of tier 3 is nothing: only the first year, paid whole at the signature, is worth something. */
function freeAfterwards(): readonly object[] {
  return [{ line: "operating", part: "fixed", tier: 3, amount: 0 }];
}

test("what is assumed is among the notes", () => {
  expect(moneyInTimeOf(readCase({ tier: 2 })).notes.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["signatureAssumed", "startsAssumed"]),
  );
});

describe("the closed section says", () => {
  const dates = (fields: FormState) => {
    const form = { ...blankForm, ...fields };
    return datesIn(form, readForm(form, "fr"));
  };

  test.each<{ says: string; fields: FormState; expected: object }>([
    {
      says: "the signature assumed under ACI 2019",
      fields: {},
      expected: { signature: dayOf(2020, 1, 1), isSignatureGiven: false, startCount: 0 },
    },
    {
      says: "the signature assumed under avenant 2",
      fields: { schedule: "AV2" },
      expected: { signature: dayOf(2023, 1, 1), isSignatureGiven: false, startCount: 0 },
    },
    {
      says: "the signature given, and how many starts are",
      fields: { signature: " 01/03/2021 ", "start:access": "01/09/2021", "start:pathways": "2021-10-01" },
      expected: { signature: dayOf(2021, 3, 1), isSignatureGiven: true, startCount: 2 },
    },
    {
      says: "nothing of a date that cannot be read, nor of a mission left out",
      fields: { signature: "jamais", "start:access": "jamais", "start:support": "01/09/2021" },
      expected: { signature: dayOf(2020, 1, 1), isSignatureGiven: false, startCount: 0 },
    },
  ])("$says", ({ fields, expected }) => {
    expect(dates(fields)).toEqual(expected);
  });
});
