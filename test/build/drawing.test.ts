/** What Univer does no more for each cell each time that it draws. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const { default: drawing } = (await import(
  String(new URL("../../tools/webpack/drawing-loader.js", import.meta.url))
)) as { readonly default: (source: string) => string };

const mended = (part: string) =>
  drawing(readFileSync(new URL(`../../node_modules/@univerjs/${part}/lib/es/index.js`, import.meta.url), "utf8"));

test("a text is asked once whether it is a dressed number when it is none, and gets the same answer again when it is one", () => {
  const [asking = ""] = /const plainTexts[^]*?\nconst parseDressedNumber/.exec(mended("core")) ?? [];
  const asked: string[] = [];
  const isNumber = (text: string) => (asked.push(text), text === "20%" ? { v: 0.2 } : null);
  const script = `${asking.replace(/const parseDressedNumber$/, "")}
    ["Parcours", "20%", "Parcours", "20%"].map((text) => getNumfmtParseValueFilter(text)?.v ?? null).join();`;
  expect(runInNewContext(script, { parseDressedNumber: isNumber })).toBe(",0.2,,0.2");
  expect(asked).toEqual(["Parcours", "20%", "20%"]);
});

test("a day written from its year on shows the day first in French, and as it was written in English", () => {
  const [asking = ""] = /const plainTexts[^]*?\nconst parseDressedNumber/.exec(mended("core")) ?? [];
  const shown = (lang: string) =>
    runInNewContext(`${asking.replace(/const parseDressedNumber$/, "")} getNumfmtParseValueFilter("2024-02-01").z;`, {
      document: { documentElement: { lang } },
      parseDressedNumber: () => ({ v: 45_323, z: "yyyy-mm-dd" }),
    }) as string;
  expect(["fr", "en"].map(shown)).toEqual(["dd/mm/yyyy", "yyyy-mm-dd"]);
});

test("a number with a comma, which only the lexer of a page in French gives whole, stays in a formula as it was typed", () => {
  const [line = ""] = /const parsedValue = token[^;]*;/.exec(mended("sheets-ui")) ?? [];
  const read = (token: string) =>
    runInNewContext(`${line} parsedValue`, { token, getNumfmtParseValueFilter: () => "read in English" }) as unknown;
  expect(["1,055", "1.055"].map(read)).toEqual([null, "read in English"]);
});

test("cells are not looked at for a hatching that is never drawn", () => {
  const [, draw = ""] = /RangeProtectionRenderExtension = class[^]*?\n\tdraw(\([^]*?\n\t\})\n\};/.exec(mended("sheets-ui")) ?? [];
  const strategies = ["none", "always"].map((strategy) => {
    const seen: string[] = [];
    const sheet = `({ worksheet: { get getRowVisible() { return () => (look(), false); } }, rowColumnSegment: null })`;
    const script = `const Range = { foreach: (_, visit) => visit(0, 0) };
      const ctx = { save() {}, restore() {}, createPattern: () => ({}) };
      ({ _shadowStrategy: ${JSON.stringify(strategy)}, renderCache: new Set(), draw${draw} }).draw(ctx, 1, ${sheet});`;
    runInNewContext(script, { look: () => seen.push("cell") });
    return seen.length;
  });
  expect(strategies).toEqual([0, 1]);
});

test("a text runs over the next cell as soon as its own margins push its end out of its cell", () => {
  const [measure = ""] = /const padding = [^]*?contentSize = \{[^]*?\};/.exec(mended("engine-render")) ?? [];
  const script = `
    const DEFAULT_PADDING_DATA = { t: 0, b: 2, l: 2, r: 2 };
    const textSize = { width: 289, fontBoundingBoxDescent: 4, fontBoundingBoxAscent: 11 };
    [{ style: { pd: { l: 11 } } }, { style: {} }, {}].map((docsConfig) => {
      let contentSize;
      ${measure}
      return contentSize.width;
    }).join();`;
  expect(runInNewContext(script, {})).toBe("302,293,293");
});

describe("a number in a cell of so many signs", () => {
  const [shown = ""] = /function shownWhole[^]*?\n\}\n/.exec(mended("engine-render")) ?? [];
  const inCell = (text: string, width: number, pattern?: string, t = 2) =>
    runInNewContext(`${shown} shownWhole(text, fontCache, width)`, {
      CellValueType: { NUMBER: 2 },
      FontCache: { getMeasureText: (measured: string) => ({ width: measured.length }) },
      text,
      width,
      fontCache: { cellData: { t }, style: pattern === undefined ? null : { n: { pattern } } },
    }) as string;

  test.each([
    ["783,666666", 12, undefined, "783,666666"],
    ["783,666666", 8, undefined, "783,6667"],
    ["783.666666", 4, undefined, "784"],
    ["-783,666666", 7, "General", "-783,67"],
    ["783666", 5, undefined, "#####"],
    ["783,67", 5, "0.00", "#####"],
    ["62 000,00 €", 8.5, "#,##0.00", "########"],
    ["01/03/2024", 9, "dd/mm/yyyy", "#########"],
    ["12", 0.5, undefined, "#"],
  ])("%j of %d signs, format %j, is %j", (text, width, pattern, expected) => {
    expect(inCell(text, width, pattern)).toBe(expected);
  });

  test("a text is none", () => {
    expect(inCell("01/03/2024 environ", 9, undefined, 1)).toBe("01/03/2024 environ");
  });
});

test("another version of Univer, which would draw otherwise, is refused", () => {
  expect(() => drawing("draw(ctx) {}")).toThrow("no longer draws so");
});
