/**
 * An empty cell is the number 0 in Excel for Windows and Mac, null in Excel on the web, "" or spaces elsewhere (habits.md,
 * H1, H2 and H7): whatever is emptied in a call of any function, the four give the same answer.
 */
import fc from "fast-check";
import { call } from "../../src/library/call";
import { facadeByName } from "../../src/functions/facade-by-name";
import * as facade from "../../src/functions/functions";
import { anyCall, placesOf, withArgument, withCells } from "./any-call";

const forms = [0, null, "", "  ", "\u00a0"];
const calls = Object.entries(anyCall);

async function answersTo(name: string, values: (form: unknown) => readonly unknown[]): Promise<readonly string[]> {
  const answers = await Promise.all(forms.map((form) => call(name, values(form))));
  return [...new Set(answers.map((answer) => JSON.stringify(answer)))];
}

test("every function is called, whole, and answers", async () => {
  expect(Object.keys(anyCall).sort()).toEqual([...facadeByName(facade).keys()].sort());
  const answers = await Promise.all(calls.map(([name, values]) => call(name, values)));
  expect(answers.filter((answer) => "error" in answer)).toEqual([]);
});

const places = calls.flatMap(([name, values]) =>
  placesOf(values).map((place) => ({ name, values, place, where: place.join(", ") })),
);

test.each(places)("CPTS.$name: cell $where empty is one thing, however it arrives", async ({ name, values, place }) => {
  expect(await answersTo(name, (form) => withCells(values, [place], form))).toHaveLength(1);
});

test.each(calls)("CPTS.%s: whatever cells are empty, however they arrive, it is one thing", (name, values) =>
  fc.assert(
    fc.asyncProperty(fc.subarray([...placesOf(values)]), async (emptied) => {
      expect(await answersTo(name, (form) => withCells(values, emptied, form))).toHaveLength(1);
    }),
    { numRuns: 40 },
  ),
);

const ranges = calls.flatMap(([name, values]) =>
  values.flatMap((value, index) => (Array.isArray(value) ? [{ name, values, index }] : [])),
);

test.each(ranges)(
  "CPTS.$name: a range of one empty cell as argument $index is one thing",
  async ({ name, values, index }) => {
    expect(await answersTo(name, (form) => withArgument(values, index, [[form]]))).toHaveLength(1);
  },
);
