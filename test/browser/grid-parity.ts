/** Univer as a second opinion: it computes every formula anew, and must find the same cents. */
import { amountChanges } from "../engines/changes/amounts";
import { contractChanges } from "../engines/changes/contracts";
import { missionChanges } from "../engines/changes/missions";
import { territoryChanges } from "../engines/changes/territory";
import { differences, formulaCells } from "../engines/differences";
import { drawnCases } from "../engines/drawn-cases";
import { drawnContracts } from "../engines/drawn-contracts";
import { placeOf } from "../engines/places";
import { examples } from "../examples";
import { planOf } from "../plan-of";
import type { Lab } from "./grid-page";
import { poisonState, typeInState } from "./grid-state";

/** A few of each kind: all of them, which LibreOffice computes too, would take minutes here. */
const aFewOf = <T>(all: readonly T[], step: number) => all.filter((_, index) => index % step === 0);

const drawn = [
  ...aFewOf(drawnCases, 4).map((json, rank) => ({ name: `drawn case ${rank}`, json })),
  ...aFewOf(drawnContracts, 8).map((json, rank) => ({ name: `drawn contract ${rank}`, json })),
];

const changes = [
  ...aFewOf([...territoryChanges, ...missionChanges, ...amountChanges], 4),
  ...aFewOf(contractChanges, 5),
];

export function describeParity(lab: () => Promise<Lab>): void {
  test.each([...examples, ...drawn])("every value of $name is the plan's", async ({ json }) => {
    const plan = planOf(json);
    const { build, read } = await lab();
    await build(json);
    expect(differences(plan, await read(plan))).toEqual([]);
  });

  test.each(changes)("when $title, the workbook is that of the new case", async ({ before, typed, after }) => {
    const { build, save, open, read } = await lab();
    await build(before);
    const state = await save();
    for (const [input, value] of typed) typeInState(state, placeOf(input, planOf(before)), value);
    await open(state);
    const found = await read(planOf(after));
    expect(differences(planOf(after), found)).toEqual([]);
    expect(differences(planOf(before), found)).not.toEqual([]);
  });

  test("the values under the formulas of a saved workbook are not believed", async () => {
    const json = examples[0]?.json;
    const { build, save, open, read } = await lab();
    await build(json);
    const state = await save();
    expect(poisonState(state)).toBe(formulaCells(planOf(json)).length);
    await open(state);
    expect(differences(planOf(json), await read(planOf(json)))).toEqual([]);
  });

  test("the engine complained of nothing", async () => {
    expect((await lab()).complaints).toEqual([]);
  });
}
