/** What the contract asks of the missions, and what is reached: whatever is wrong is refused with its place. */
import { withoutBinaryDust } from "../../agreement/fifteen-digits";
import type { Step } from "../../agreement/level";
import { lineNames } from "../../agreement/line-names";
import { largestPlanned, largestResult, longestRemark, mostRows, mostSteps } from "../bounds";
import { ratedMissions, type Indicator, type IndicatorUnit } from "../indicators/indicator";
import { missionYearsOf } from "../indicators/mission-years";
import type { PlannedFile } from "../planned-file";
import { refuse } from "../../refusal/refused";
import { checkRows, isGiven, readContractYear, readFigure, readName, readText } from "./read-value";

type IndicatorOfFile = NonNullable<PlannedFile["indicators"]>[number];

/** @returns null where the case has no such key @throws Refused */
export function readIndicators({ indicators }: PlannedFile): readonly Indicator[] | null {
  if (indicators === undefined) return null;
  const rows = checkRows("indicators", indicators, mostRows.indicators);
  const read = rows.map((row, index) => readIndicator(`indicators.${index}`, row));
  checkTogether(read);
  return read;
}

function readIndicator(path: string, row: IndicatorOfFile): Indicator {
  const unit = row.unit ?? "euros";
  const kind = row.level ?? "linear";
  const value = readValue(`${path}.value`, row.value, unit);
  const indicator = {
    mission: readName(`${path}.mission`, row.mission, ratedMissions, (mission) => lineNames[mission].fr),
    year: readContractYear(`${path}.contractYear`, row.contractYear),
    label: readText(`${path}.label`, row.label, longestRemark),
    unit,
    value,
    kind,
    reference: readResult(`${path}.reference`, row.reference),
    target: readResult(`${path}.target`, row.target),
    steps: readSteps(path, row, { kind, value }),
    achieved: readResult(`${path}.achieved`, row.achieved),
    proof: readText(`${path}.proof`, row.proof, longestRemark),
    link: readText(`${path}.link`, row.link, longestRemark),
  };
  return { ...indicator, direction: readDirection(path, row, indicator) };
}

/** Above zero; null: to be entered. */
function readValue(path: string, received: unknown, unit: IndicatorUnit): number | null {
  if (!isGiven(received)) return null;
  return unit === "share" ? readFigure(path, received, 0.0001, 1) : readFigure(path, received, 0.01, largestPlanned);
}

function readResult(path: string, received: unknown): number | null {
  return isGiven(received) ? readFigure(path, received, -largestResult, largestResult) : null;
}

function readSteps(path: string, { steps }: IndicatorOfFile, { kind, value }: Pick<Indicator, "kind" | "value">) {
  const list = checkRows(`${path}.steps`, steps, mostSteps);
  if (kind !== "steps" && list.length > 0) refuse({ kind: "stepsUnread" }, { path: `${path}.steps` });
  if (kind === "steps" && list.length === 0) refuse({ kind: "noSteps" }, { path: `${path}.steps` });
  return list.map((step, index): Step => {
    const at = readFigure(`${path}.steps.${index}.at`, step.at, -largestResult, largestResult);
    const earned = readFigure(`${path}.steps.${index}.earned`, step.earned, 0, largestPlanned);
    if (value !== null && earned > value)
      refuse({ kind: "stepBeyond", earned, value }, { path: `${path}.steps.${index}.earned` });
    return { at, earned };
  });
}

type Ends = Pick<Indicator, "kind" | "reference" | "target">;

/** That of a linear level follows from its two ends, once both are known, and is never the contrary of the one typed. */
function readDirection(path: string, { direction }: IndicatorOfFile, { kind, reference, target }: Ends) {
  if (kind !== "linear" || target === null || reference === null) return direction ?? "up";
  if (target === reference) refuse({ kind: "targetIsReference", target }, { path: `${path}.target` });
  const follows = target > reference ? "up" : "down";
  if (direction !== undefined && direction !== follows) {
    refuse({ kind: "targetBehind", reference, target }, { path: `${path}.target` });
  }
  return follows;
}

/** Of each mission and year, one unit, and shares of no more than the whole. */
function checkTogether(indicators: readonly Indicator[]): void {
  for (const { mission, year, unit, value } of missionYearsOf(indicators)) {
    const own = indicators.flatMap((one, index) => (one.mission === mission && one.year === year ? [index] : []));
    const other = own.find((index) => indicators[index]?.unit !== unit);
    if (other !== undefined) refuse({ kind: "unitsMixed" }, { path: `indicators.${other}.unit` });
    if (unit === "share" && withoutBinaryDust(value) > 1) {
      refuse({ kind: "sharesBeyond", total: value }, { path: `indicators.${own.at(-1) ?? 0}.value` });
    }
  }
}
