/** INDICATORS gives in euros what SCORE gives as a rate, and what the budget counts of the same rows. */
import fc from "fast-check";
import { call } from "../../src/library/call";
import { answerTo } from "../budget/read-plan";

const result = fc.integer({ min: -500, max: 500 }).filter((one) => one !== 0);
const anyRow = fc
  .record({
    value: fc.integer({ min: 100, max: 4_500_000 }).map((cents) => cents / 100),
    reference: result,
    target: result,
    achieved: result,
    isAllOrNothing: fc.boolean(),
  })
  .filter(({ reference, target }) => reference !== target);
type Row = typeof anyRow extends fc.Arbitrary<infer One> ? One : never;

const column = (rows: readonly Row[], of: (row: Row) => unknown) => rows.map((row) => [of(row)]);

async function earnedBy(rows: readonly Row[]): Promise<readonly number[]> {
  const ends = (["value", "reference", "target", "achieved"] as const).map((key) => column(rows, (row) => row[key]));
  const steps = rows.map(({ isAllOrNothing, target, value }) => (isAllOrNothing ? [target, value] : ["", ""]));
  const answer = await call("INDICATORS", [...ends, steps]);
  return "value" in answer ? (answer.value as number[][]).flat() : [];
}

function inBudget(rows: readonly Row[]) {
  const indicators = rows.map(({ isAllOrNothing, ...row }) => {
    const direction = row.target < row.reference ? "down" : "up";
    return { mission: "access", contractYear: 1, ...row, direction, level: isAllOrNothing ? "allOrNothing" : "linear" };
  });
  return answerTo({ tier: 3, schedule: "AV2", signature: "2023-01-01", indicators }).indicators;
}

test("any rows earn what the budget counts of them, and their rate is SCORE's", () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (rows) => {
      const earned = await earnedBy(rows);
      const budget = inBudget(rows);
      expect(earned).toEqual(budget?.list.map((one) => one.earned));
      const levels = budget?.list.map(({ level }) => [level]);
      const score = await call("SCORE", [levels, column(rows, ({ value }) => value)]);
      const value = rows.reduce((sum, one) => sum + one.value, 0);
      // To the cent of each row.
      const rate = earned.reduce((sum, one) => sum + one, 0) / value;
      expect(Math.abs(rate - ("value" in score ? (score.value as number) : NaN))).toBeLessThanOrEqual(
        (0.006 * rows.length) / value,
      );
    }),
    { numRuns: 30 },
  ));
