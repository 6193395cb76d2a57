/** Whatever a formula hands over, a function gives a value or an error of Excel with its sentence, and nothing else. */
import fc from "fast-check";
import { call } from "../../src/library/call";
import { anyCall, placesOf, withArgument, withCells } from "./any-call";

const calls = Object.entries(anyCall);
/** More rows than a call of a JavaScript function may have arguments (attack.md, 13). */
const manyRows = 130_000;

const odd = fc.oneof(
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, -0, 1e308, -1e-300, 5e-324, true, false, undefined, [[]], {}, []),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("=1+1", "et et et", "1 et 2", ";;;", "M", "mission", "80 %", "12.500", "0", "31/12/9999", "2024-13"),
);

test.each(calls)("CPTS.%s answers, or refuses with a sentence, whatever stands in its cells", (name, values) =>
  fc.assert(
    fc.asyncProperty(fc.subarray([...placesOf(values)], { minLength: 1 }), odd, async (places, cell) => {
      const answer = await call(name, withCells(values, places, cell));
      expect("value" in answer || answer.message.trim().length > 10).toBe(true);
    }),
    { numRuns: 40 },
  ),
);

const ranges = calls.flatMap(([name, values]) =>
  values.flatMap((value, index) => {
    const [first = []] = Array.isArray(value) ? (value as unknown[][]) : [];
    return Array.isArray(value) ? [{ name, values, index, first }] : [];
  }),
);

test.each(ranges)(
  "CPTS.$name refuses a column full of rows as argument $index",
  async ({ name, values, index, first }) => {
    const answer = await call(name, withArgument(values, index, Array<unknown>(manyRows).fill(first)));
    expect(answer).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/au plus|deux fois|autant de poids/) as unknown,
    });
  },
);

test.each(ranges)(
  "CPTS.$name takes a whole column that is mostly empty as argument $index",
  async ({ name, values, index, first }) => {
    const blank = first.map(() => 0);
    const rows = [...(values[index] as unknown[][]), ...Array<unknown[]>(manyRows).fill(blank)];
    const others = name === "SCORE" ? withArgument(values, 1 - index, padded(values[1 - index])) : values;
    expect(await call(name, withArgument(others, index, rows))).toEqual(await call(name, values));
  },
);

function padded(range: unknown): unknown[][] {
  return [...(range as unknown[][]), ...Array<unknown[]>(manyRows).fill([0])];
}
