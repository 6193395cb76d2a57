/** Aids of other funders that the entries do not hold, and the position of the variable part: said wherever a closing shows. */
import { planOf } from "../plan-of";
import { community } from "./community";
import { otherCases } from "./other-closing-cases";
import { answerTo } from "./read-plan";

const plain = (text: unknown) => String(text).replace(/[\u00a0\u202f]/g, " ");
const cellsOf = (sheet: string, json: object) => planOf(json).sheets.find(({ name }) => name === sheet)?.cells ?? [];

describe.each(otherCases)("$title", ({ json, closings, note }) => {
  test("stands beside each year of Écritures, with its amounts", () => {
    const cells = cellsOf("Écritures", json);
    const at = (row: number, column: number) => cells.find((one) => one.row === row && one.column === column)?.value;
    const rows = cells.filter(({ value }) => /^Autres, /.test(String(value))).map(({ row }) => row);
    expect(rows.map((row) => [at(row, 4), at(row, 6), at(row, 7)])).toEqual(closings);
    const said = rows.map((row) => plain(at(row, 5)) !== "");
    expect(said).toEqual(closings.map(([, accrued, deferred]) => accrued + deferred > 0));
  });

  test("is said in the notes for the year in progress", () => {
    const notes = answerTo(json)
      .budgetNotes.map(plain)
      .filter((text) => /aides des autres financeurs/.test(text));
    expect(notes).toEqual(note === null ? [] : [expect.stringContaining(note)]);
  });
});

test("a plan that asks nothing of other funders has no row of zeros for them", () => {
  const json = { ...community, charges: [], pages: ["entries"], situation: { day: "2021-06-30" } };
  const cells = cellsOf("Écritures", json);
  expect(cells.filter(({ value }) => /^Autres, /.test(String(value)))).toEqual([]);
  // What is typed since fills them: each has its formula.
  const kept = cells.filter(({ column, formula }) => column === 4 && (formula ?? "").includes("Autres, "));
  expect(kept.map(({ value, role }) => [value, role])).toEqual(Array(3).fill(["", "entry"]));
});

describe.each([
  ["central", /Part variable aux taux saisis/, 0],
  ["notified", /Rien de la part variable avant sa notification/, 1],
] as const)("a variable part that is counted %s", (variablePart, position, notes) => {
  const accounting = { product: "73", variablePart };
  const json = { ...community, charges: [], pages: ["entries"], situation: { day: "2021-06-30" }, accounting };

  test("is told on each page that closes a year", () => {
    expect(cellsOf("Écritures", json).filter(({ value }) => position.test(plain(value)))).toHaveLength(1);
    for (const [sheet, count] of [
      ["Synthèse", 2],
      ["Exercices", 1],
    ] as const) {
      const said = cellsOf(sheet, json).filter(({ value }) => value === "part variable selon le scénario");
      expect([sheet, said.length]).toEqual([sheet, count]);
    }
  });

  test("and in the notes, where the entries do not count it as the closings of the grant do", () => {
    const said = answerTo(json).budgetNotes.filter((text) => /suivent le scénario/.test(text));
    expect(said).toHaveLength(notes);
  });
});
