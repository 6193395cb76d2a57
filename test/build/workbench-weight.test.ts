/** What a first visit to the workbench reads before one can type. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { builtWorkbench } from "./built-workbench";

const kilobyte = 1024;
const file = (name: string) => readFileSync(path.join(builtWorkbench(), name));
const weightOf = (name: string) => gzipSync(file(name), { level: 9 }).length / kilobyte;

/** What an empty sheet is drawn with, and what comes after it. */
const grid = ["grid-engine.js", "grid-bars.js", "grid.js"];
const parts = "grid-parts.js";

test.each([
  { what: "an empty grid", files: grid, most: 1350 },
  { what: "its other parts", files: [parts], most: 150 },
  { what: "its French words", files: ["words-fr.js"], most: 35 },
  { what: "its English words", files: ["words-en.js"], most: 65 },
])("$what weighs at most $most KB compressed", ({ files, most }) => {
  expect(files.reduce((sum, name) => sum + weightOf(name), 0)).toBeLessThanOrEqual(most);
}, 180_000);

test("the two files that take longest to read are of one size, as a browser reads them side by side", () => {
  const [engine = 0, bars = 0] = grid.map((name) => file(name).length);
  expect(Math.abs(engine - bars) / (engine + bars)).toBeLessThan(0.1);
});

test("what an empty sheet shows nothing of is in no file that it waits for", () => {
  const holds = (name: string) => ["find-replace-dialog", "SheetsFilter"].filter((words) => file(name).includes(words));
  expect(holds(parts)).toHaveLength(2);
  expect(grid.flatMap(holds)).toEqual([]);
});

test("the words of the grid come without what draws it", () => {
  for (const name of ["words-fr.js", "words-en.js"]) {
    expect(file(name).includes("class ")).toBe(false);
    expect(file(name).includes("SUMIFS")).toBe(true);
  }
});

test("the help of functions is in the language of the words, and in no other", () => {
  const says = (name: string, words: string) => file(name).toString().includes(words);
  expect([says("words-fr.js", "Additionne des nombres"), says("words-fr.js", "Adds its arguments")]).toEqual([true, false]);
  expect([says("words-en.js", "Additionne des nombres"), says("words-en.js", "Adds its arguments")]).toEqual([false, true]);
});
