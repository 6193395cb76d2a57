/** What each indicator of a mission earns, in the order of its rows, as `functions.ts` declares it. */
import { earnedEuros, type IndicatorInEuros } from "../../agreement/earned-euros";
import type { Step } from "../../agreement/level";
import type { IndicatorCell, IndicatorRange } from "../../refusal/contract";
import { refuse } from "../../refusal/refused";
import { isEmpty, orZero, readList } from "../arguments";
import { answerContract } from "./answer-contract";
import { withoutLastEmpty, type Row } from "./rows";
import { isZeroInWords } from "./zero-in-words";

/** More than any contract has, and as many as SCORE takes: beyond, a whole column was given. */
const mostIndicators = 1000;
/** Three steps: what is reached, and what it earns. */
const mostColumns = 6;
const largest = 1e9;

/** A row that has no value is no indicator, as in SCORE; one that is not measured earns no known amount. */
export function indicators(
  values: unknown,
  references: unknown,
  targets: unknown,
  achieved: unknown,
  steps?: unknown,
): unknown[][] {
  return answerContract(() => {
    const valued = filledIn(readList(values));
    if (valued.length === 0) return refuse({ kind: "indicatorsEmpty" });
    const column = (range: unknown, name: IndicatorRange) => asManyAs(valued.length, readList(range), name);
    const others = {
      references: column(references, "references"),
      targets: column(targets, "targets"),
      achieved: column(achieved, "achieved"),
      steps: stepsIn(steps, valued.length),
    };
    return valued.map((value, index) => [isEmpty(value) ? "" : (earnedEuros(indicatorAt(index, value, others)) ?? "")]);
  });
}

interface Others {
  readonly references: Row;
  readonly targets: Row;
  readonly achieved: Row;
  readonly steps: readonly Row[];
}

function indicatorAt(index: number, value: unknown, others: Others): IndicatorInEuros {
  const position = index + 1;
  const figure = (cell: unknown, what: IndicatorCell) => readFigure(orZero(cell), what, position);
  // An empty cell is no 0 here: zero is said in words.
  const known = (cell: unknown, what: IndicatorCell) => (isEmpty(cell) ? null : figure(cell, what));
  return {
    position,
    value: checkAboveZero(figure(value, "value"), position),
    reference: figure(others.references[index], "reference"),
    target: known(others.targets[index], "target"),
    achieved: known(others.achieved[index], "achieved"),
    steps: readSteps(others.steps[index] ?? [], position),
  };
}

/** Pairs, of which one that earns nothing says nothing. */
function readSteps(cells: Row, position: number): readonly Step[] {
  return cells.flatMap((earned, index) => {
    if (index % 2 === 0 || isEmpty(earned)) return [];
    const at = readFigure(orZero(cells[index - 1]), "at", position);
    return [{ at, earned: checkAboveZero(readFigure(earned, "earned", position), position) }];
  });
}

function checkAboveZero(value: number, position: number): number {
  return value > 0 ? value : refuse({ kind: "indicatorCell", what: "value", received: value, position });
}

function readFigure(cell: unknown, what: IndicatorCell, position: number): number {
  if (isZeroInWords(cell)) return 0;
  const isFigure = typeof cell === "number" && Math.abs(cell) <= largest;
  return isFigure ? cell : refuse({ kind: "indicatorCell", what, received: cell, position });
}

/** Up to the last that says something. */
function filledIn(cells: Row): Row {
  const filled = withoutLastEmpty(cells);
  if (filled.length > mostIndicators) refuse({ kind: "tooMany", count: filled.length, most: mostIndicators });
  return filled;
}

/** The cells beside the values: fewer would leave some without theirs. */
function asManyAs(count: number, cells: Row, range: IndicatorRange): Row {
  filledIn(cells);
  return cells.length < count ? refuse({ kind: "indicatorRows", range, count: cells.length, values: count }) : cells;
}

/** Left out, or a single empty cell: no indicator goes by steps. */
function stepsIn(range: unknown, count: number): readonly Row[] {
  const given: readonly unknown[] = Array.isArray(range) ? range : [[range]];
  const rows = given.map((row) => withoutLastEmpty(Array.isArray(row) ? (row as Row) : [row]));
  if (rows.every(({ length }) => length === 0)) return [];
  asManyAs(
    count,
    rows.map(({ length }) => length),
    "steps",
  );
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return widest <= mostColumns ? rows : refuse({ kind: "columns", range: "steps", count: widest, most: mostColumns });
}
