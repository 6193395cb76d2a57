/** The indicators of a contract year, those furthest under their target first. */
import type { ContractYear } from "../../agreement/contract-year";
import { withoutBinaryDust } from "../../agreement/fifteen-digits";
import type { Indicator } from "../indicators/indicator";
import { levelOf } from "../indicators/level";

export interface IndicatorByNeed {
  readonly indicator: Indicator;
  /** Its place in the case, from 0. */
  readonly index: number;
  /** 0 to 1; null: it is not measured, or lacks what measures it. */
  readonly level: number | null;
}

/** A level in hundredths of a percentage: then what is not known, then what is reached. */
const mostLevel = 100 * 100;

/** Under the target by how far, then not measured, then reached; in the order of the case where they are equal. */
export function indicatorsByNeed(indicators: readonly Indicator[], year: ContractYear): readonly IndicatorByNeed[] {
  const own = indicators.flatMap((indicator, index) =>
    indicator.year === year ? [{ indicator, index, level: levelOf(indicator) }] : [],
  );
  return own.sort((one, other) => needOf(one.level) - needOf(other.level));
}

/** The same number as the column `need` of the workbook. */
export function needOf(level: number | null): number {
  if (level === null) return mostLevel + 1;
  return level < 1 ? Math.round(withoutBinaryDust(level * mostLevel)) : mostLevel + 2;
}
