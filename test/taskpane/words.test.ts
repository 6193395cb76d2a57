/** The pane's words: both languages say the same things, and French is spaced as French is. */
import { paneWords as inEnglish } from "../../src/texts/en/pane/pane";
import { paneWords as inFrench } from "../../src/texts/fr/pane/pane";

/** Every text, by its path; those that facts complete are given 3 of everything. */
function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return texts((words as (...facts: number[]) => string)(3, 3, 3), path);
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const french = texts(inFrench);
const english = texts(inEnglish);

test("no text is missing nor empty in either language", () => {
  expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
  expect([...french, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("no French text was left in English, nor the other way round", () => {
  const same = french.filter(([, text], index) => text.length > 8 && text === english[index]?.[1]);
  expect(same.map(([path]) => path)).toEqual([".build.fileName", ".functions.arguments"]);
});

test("no line of a French text breaks before its double punctuation", () => {
  expect(french.filter(([, text]) => / [:;?!»%€]|« /.test(text))).toEqual([]);
});
