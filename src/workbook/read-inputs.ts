/** Reads a workbook of ours back into the case that it answers, as people left its input cells. */
import { assumptionsIn } from "./reading/assumptions";
import { inputsOf, type ValuesOf } from "./reading/inputs";
import { missionsIn } from "./reading/missions";
import { overridesIn } from "./reading/overrides";

/**
 * @param valuesOf the values of the sheet that bears a mark, undefined when there is none
 * @returns a case for `readCase`, which judges what was typed; null when these are not the sheets of a budget
 */
export function caseOfSheets(valuesOf: ValuesOf): object | null {
  const inputs = inputsOf(valuesOf);
  if (inputs === null) return null;
  const { at, layout } = inputs;
  return {
    name: String(at("name") ?? ""),
    population: at("population") ?? null,
    tier: at("contractTier") ?? null,
    schedule: layout.schedule.file.id,
    signature: at("signature") ?? null,
    missions: missionsIn(inputs),
    overrides: overridesIn(inputs),
    assumptions: assumptionsIn(inputs),
  };
}
