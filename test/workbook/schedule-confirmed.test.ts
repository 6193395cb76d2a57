/** A signature that calls for another schedule than the one chosen is a check that fails until somebody confirms it. */
import { sheetNames } from "../../src/texts/fr/workbook/common";
import { checkTexts } from "../../src/texts/fr/workbook/checks";
import { planOf } from "../plan-of";
import { readBack, sheetsOf } from "./sheets-of-plan";

const contract = { tier: 2, schedule: "accord 2019", signature: "2022-04-01", missions: { prevention: { rate: 1 } } };

/** How many differences the check counts, or null where the workbook has no such check. */
function differencesIn(json: object): unknown {
  const { sheets } = planOf(json);
  const cells = sheets.find(({ name }) => name === sheetNames.checks)?.cells ?? [];
  const row = cells.find(({ value }) => value === checkTexts.otherSchedule)?.row;
  return cells.find((cell) => cell.row === row && cell.column === 3)?.value ?? null;
}

test.each([
  { edge: "signed on the first day of amendment 2, under the agreement of 2019", json: contract, differences: 1 },
  { edge: "the same, confirmed", json: { ...contract, scheduleConfirmed: true }, differences: 0 },
  {
    edge: "signed on the last day of the agreement of 2019",
    json: { ...contract, signature: "2022-03-31" },
    differences: 0,
  },
  {
    edge: "signed before amendment 2, under it",
    json: { ...contract, schedule: "avenant 2", signature: "2022-03-31" },
    differences: 1,
  },
  { edge: "without a signature", json: { ...contract, signature: null }, differences: 0 },
  {
    edge: "a proposal, which is chosen to compare",
    json: { ...contract, schedule: "PROJET-AV2", missions: {} },
    differences: null,
  },
])("$edge: $differences", ({ json, differences }) => {
  expect(differencesIn(json)).toBe(differences);
});

test.each([true, false])("the confirmation is read back from the workbook: %s", (scheduleConfirmed) => {
  const choices = readBack(sheetsOf(planOf({ ...contract, scheduleConfirmed })));
  expect(choices.scheduleConfirmed).toBe(scheduleConfirmed);
});
