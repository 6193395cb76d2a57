/** What each indicator puts in the cells of its row, by column. */
import { lineNames } from "../../../agreement/line-names";
import type { Indicator } from "../../../budget/indicators/indicator";
import { earnedOf, levelOf } from "../../../budget/indicators/level";
import { directionWords, levelWords, unitWords } from "../../../texts/fr/workbook/indicators";
import type { CellValue } from "../../plan";

/** The direction of a proportional level follows from its target: once that is known, its cell stays empty. */
export function indicatorRow(indicator: Indicator): Readonly<Record<string, CellValue>> {
  const { mission, year, label, unit, value, kind, direction, reference, target, steps, achieved } = indicator;
  const ofSteps = steps.flatMap(({ at, earned }, index) => [
    [`at${index + 1}`, at] as const,
    [`earned${index + 1}`, earned] as const,
  ]);
  return {
    mission: lineNames[mission].fr,
    contractYear: year,
    label: label === "" ? null : label,
    unit: unitWords[unit],
    value,
    level: levelWords[kind],
    direction: isDirectionSaid(indicator) ? directionWords[direction] : null,
    reference,
    target,
    ...Object.fromEntries(ofSteps),
    achieved,
    reached: levelOf(indicator),
    earned: earnedOf(indicator),
    proof: indicator.proof === "" ? null : indicator.proof,
    link: indicator.link === "" ? null : indicator.link,
  };
}

function isDirectionSaid({ kind, direction, reference, target }: Indicator): boolean {
  return kind !== "linear" || (direction === "down" && (reference === null || target === null));
}
