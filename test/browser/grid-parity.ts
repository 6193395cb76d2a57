/** Univer as a second opinion: it computes every formula anew, and must find the same cents. */
import { amountChanges } from "../engines/changes/amounts";
import { contractChanges } from "../engines/changes/contracts";
import { missionChanges } from "../engines/changes/missions";
import { territoryChanges } from "../engines/changes/territory";
import { budgetCases } from "../engines/budget-cases";
import { differences, differencesOnceEdited, formulaCells } from "../engines/differences";
import { drawnCases } from "../engines/drawn-cases";
import { drawnContracts } from "../engines/drawn-contracts";
import { withEveryKind } from "../engines/formula-kinds";
import { placeOf } from "../engines/places";
import { budgetExamples, examples } from "../examples";
import { planOf } from "../plan-of";
import { isWhole, share } from "../share";
import type { Lab } from "./grid-page";
import { poisonState, typeInState } from "./grid-state";

const followUp = ["indicators", "indemnities", "received", "closedYears", "corrections", "dialogueYear"];

function isFollowed({ json }: { readonly json: object }): boolean {
  return followUp.some((key) => key in json);
}

/** Of the drawn ones each push plans one in nine: to plan them all takes half a minute, before anything is computed. */
const planned = [
  ...examples,
  ...share(
    drawnContracts.map((json, rank) => ({ name: `drawn contract ${rank + 1}`, json })),
    9,
  ),
  ...share(
    drawnCases.map((json, rank) => ({ name: `drawn case ${rank + 1}`, json })),
    9,
  ),
].map(({ name, json }) => ({ name, json, plan: planOf(json) }));

/** On each push, every kind of formula: all of the cases would take minutes here. */
const kinds = isWhole ? planned : withEveryKind(planned);
/** A budget beside the grant: its sheets have formulas that no contract has. */
const budgets = budgetExamples.slice(-1).map(({ name, json }) => ({ name, json, plan: planOf(json) }));
/** The sheets of the months that follow it: Suivi, Dialogue, Indicateurs, Indemnités, Versements en retard, Années closes. */
const followed = share(budgetCases.filter(isFollowed).reverse(), 9).map(({ title, json }) => ({
  name: title,
  json,
  plan: planOf(json),
}));
const computed = [...kinds, ...budgets, ...followed];

const changes = [
  ...share([...territoryChanges, ...missionChanges, ...amountChanges], 40),
  ...share(contractChanges, 40),
];

export function describeParity(lab: () => Promise<Lab>): void {
  test.each(computed)("every value of $name is the plan's", async ({ json, plan }) => {
    const { build, read } = await lab();
    await build(json);
    expect(differences(plan, await read(plan))).toEqual([]);
  });

  test.each(changes)("when $title, the workbook is that of the new case", async ({ before, typed, after }) => {
    const { stateOf, open, read } = await lab();
    const state = await stateOf(before);
    for (const [input, value] of typed) typeInState(state, placeOf(input, planOf(before)), value);
    await open(state);
    const found = await read(planOf(after));
    expect(differencesOnceEdited(planOf(after), planOf(before), found)).toEqual([]);
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
