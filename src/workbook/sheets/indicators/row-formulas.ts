/** What an indicator's row computes, as `budget/indicators/level.ts` does: the level reached, and what it earns in its unit. */
import { directionWords, levelWords, unitWords } from "../../../texts/fr/workbook/indicators";
import { answers, empty, hasNoNumber, isEmpty, numberIn, when } from "../../formula";

/** The cell of another column of the row. */
type At = (key: string) => string;

const steps = ["1", "2", "3"] as const;

/** 0 to 1; nothing as long as no result is typed, or what the level needs is missing. */
export function reachedFormula(at: At): string {
  const { allOrNothing, steps: bySteps } = levelWords;
  const [achieved, value, reference, target] = [at("achieved"), at("value"), at("reference"), at("target")];
  const ends = `${target}-${reference}`;
  const linear = when(`COUNT(${reference})*COUNT(${target})=0`, empty, when(`${ends}=0`, empty, shareOf(at, ends)));
  const whole = when(hasNoNumber(target), empty, isReached(at, target));
  const level = when(
    answers(at("level"), allOrNothing),
    whole,
    when(answers(at("level"), bySteps), `${stepFormula(at)}/${value}`, linear),
  );
  return when(hasNoNumber(achieved), empty, when(`${numberIn(value)}>0`, level, empty));
}

/** Euros to the cent, shares and points as they are. */
export function earnedFormula(at: At): string {
  const [reached, unit] = [at("reached"), at("unit")];
  const product = `${at("value")}*${reached}`;
  const { share, points } = unitWords;
  const inUnit = when(answers(unit, share), product, when(answers(unit, points), product, `ROUND(${product},2)`));
  return when(isEmpty(reached), empty, when(answers(at("level"), levelWords.steps), stepFormula(at), inUnit));
}

function shareOf(at: At, ends: string): string {
  return `MAX(0,MIN(1,(${at("achieved")}-${at("reference")})/(${ends})))`;
}

/** The most that a step reached gives. */
function stepFormula(at: At): string {
  const earned = steps.map((step) => {
    const from = at(`at${step}`);
    return when(hasNoNumber(from), "0", `${isReached(at, from)}*${numberIn(at(`earned${step}`))}`);
  });
  return `MAX(0,${earned.join(",")})`;
}

/** 1 where the result is at a figure, or beyond on the good side. */
function isReached(at: At, figure: string): string {
  const achieved = at("achieved");
  const [falling, growing] = [`${achieved}<=${figure}`, `${achieved}>=${figure}`];
  return when(answers(at("direction"), directionWords.down), when(falling, "1", "0"), when(growing, "1", "0"));
}
