import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const { default: plainTexts } = (await import(
  String(new URL("../../tools/webpack/plain-texts-loader.js", import.meta.url))
)) as { readonly default: (source: string) => string };

const univer = new URL("../../node_modules/@univerjs/engine-formula/lib/es/index.js", import.meta.url);

test("Univer asks once of a text whether it is a number, be the answer yes or no", () => {
  const source = plainTexts(readFileSync(univer, "utf8"));
  const [, body = ""] = /function stringIsNumberPattern(\(input\) \{.*?\n\})/s.exec(source) ?? [];
  const asked: string[] = [];
  const isNumber = (text: string) => (asked.push(text), text === "20%" ? { v: 0.2, z: "0%" } : null);
  const script = `
    const stringToNumberPatternCache = new Map(), plainTexts = new Set();
    const setNumberPatternCache = (text, value, pattern) => stringToNumberPatternCache.set(text, { value, pattern }).get(text);
    const read = function ${body};
    ["Parcours", "20%", "Parcours", "20%"].map((text) => read(text).value ?? null).join();`;
  expect(runInNewContext(script, { getNumfmtParseValueFilter: isNumber })).toBe(",0.2,,0.2");
  expect(asked).toEqual(["Parcours", "20%"]);
});

test("another version of Univer, which would ask otherwise, is refused", () => {
  expect(() => plainTexts("function stringIsNumberPattern(input) {}")).toThrow("no longer asks so");
});
