/** What a first visit to the workbench reads before one can type. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { builtWorkbench } from "./built-workbench";

const kilobyte = 1024;
const file = (name: string) => readFileSync(path.join(builtWorkbench(), name));
const weightOf = (name: string) => gzipSync(file(name), { level: 9 }).length / kilobyte;

test.each([
  ["grid.js", 1450],
  ["words-fr.js", 35],
  ["words-en.js", 65],
])("%s weighs at most %d KB compressed", (name, most) => {
  expect(weightOf(name)).toBeLessThanOrEqual(most);
}, 180_000);

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
