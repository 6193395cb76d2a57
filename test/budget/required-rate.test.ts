/** The rate at which a year balances: of what results may still bring, and of nothing that is notified already. */
import { withYearClosed } from "../../src/cli/closing/close-year";
import { today } from "../today";
import { yearOf } from "./read-plan";

/** Without unscheduled care: each contract year 60 000 + 27 500 + 35 000 secure, 52 500 at risk, from 1 July to 30 June. */
const signed = {
  tier: 2,
  schedule: "ACI2019",
  signature: "2020-07-01",
  situation: { day: "2021-09-15", bankBalance: 50000 },
  missions: { access: { rate: 1, earmarked: false }, pathways: { rate: 1 } },
  charges: [{ nature: "rent", amount: 170000, first: "2021-01", last: "2021-12" }],
  accounting: { product: "73" },
};
const closed = withYearClosed(signed, { "close-year": "1" }, today).json as object;

test("of a year half closed, it is that of the other half", () => {
  // (170 000 − 124 500 − 26 034.25 notified) / 26 465.75
  expect(yearOf(closed, "2021").requiredRate).toBeCloseTo(0.735507, 6);
});

test("at that rate the year balances, to the euro that a rate of six decimals leaves", () => {
  const { missions } = signed;
  const at = { ...missions, access: { ...missions.access, rate: 0.735507 }, pathways: { rate: 0.735507 } };
  expect(Math.abs(yearOf({ ...closed, missions: at }, "2021").balance)).toBeLessThan(0.05);
});

test("of a year that lies within closed ones there is none", () => {
  expect(yearOf(closed, "2020").requiredRate).toBeNull();
});

test("of a year that nothing closes it is what it was: 45 500 of 52 500", () => {
  expect(yearOf(signed, "2021").requiredRate).toBeCloseTo(45500 / 52500, 6);
});
