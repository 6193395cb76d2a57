/** What a treasurer may spend whatever the results, at the end of a civil year, through the public answer. */
import { answerInTimeOf } from "../../../src/funding/answer-in-time";
import { contractOf } from "../../../src/funding/time/contract";
import { readSigned } from "../../today";
import { answerWords } from "../../../src/texts/fr/answer";

const contract = { tier: 2, schedule: "ACI2019", signature: "2020-03-01" };
const access = { rate: 0.8, start: "2020-09-01", compensation: false, earmarked: false };

function safeIn(file: object): readonly (readonly [string, number])[] {
  const { financialYears } = answerInTimeOf(contractOf(readSigned(file)), answerWords);
  return financialYears.slice(0, 2).map(({ year, receivedSecure }) => [year, receivedSecure]);
}

test("it is all the secure money received", () => {
  // 2020: 60 000 + 6 508,56. 2021: 45 000 + 13 125 + 2 169,52 more; the 6 942,47 of results were at risk.
  expect(safeIn({ ...contract, missions: { access } })).toEqual([
    ["2020", 66_508.56],
    ["2021", 126_803.08],
  ]);
});

test("it is never the advance that a stopped mission gives back", () => {
  // Of the advance of 6 508,56, 30 days earn 17 500 × 30/365 = 1 438,36: 5 070,20 are taken back in 2021.
  expect(safeIn({ ...contract, missions: { access: { ...access, stop: "2020-10-01" } } })[0]).toEqual([
    "2020",
    61_438.36,
  ]);
});
