/** What is mended of the engine that computes in the browser. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const { default: formulaEngine } = (await import(
  String(new URL("../../tools/webpack/formula-engine-loader.js", import.meta.url))
)) as { readonly default: (source: string) => string };

const univer = new URL("../../node_modules/@univerjs/engine-formula/lib/es/index.js", import.meta.url);

test("Univer asks once of a text whether it is a number, be the answer yes or no", () => {
  const source = formulaEngine(readFileSync(univer, "utf8"));
  const [, body = ""] = /function stringIsNumberPattern(\(input\) \{.*?\n\})/s.exec(source) ?? [];
  const asked: string[] = [];
  const isNumber = (text: string) => (asked.push(text), text === "20%" ? { v: 0.2, z: "0%" } : null);
  const script = `
    const stringToNumberPatternCache = new Map(), plainTexts = new Set();
    const setNumberPatternCache = (text, value, pattern) => stringToNumberPatternCache.set(text, { value, pattern }).get(text);
    const read = function ${body};
    ["Parcours", "20%", "Parcours", "20%"].map((text) => read(text).value ?? null).join();`;
  expect(runInNewContext(script, { readText: isNumber })).toBe(",0.2,,0.2");
  expect(asked).toEqual(["Parcours", "20%"]);
});

test("two long formulas are never taken for one another, whatever their length", () => {
  const source = formulaEngine(readFileSync(univer, "utf8"));
  const [, written = ""] = /var FormulaAstLRU = (class \{.*?\n\});/s.exec(source) ?? [];
  const script = `
    const LRUMap = class extends Map { constructor() { super(); } };
    const hashAlgorithm = () => 1;
    const _defineProperty = (at, name, value) => (at[name] = value);
    const kept = new (${written})(10);
    kept.set("=" + "A1+".repeat(30) + "B1", "one");
    [kept.get("=" + "A1+".repeat(30) + "C1"), kept.get("=" + "A1+".repeat(30) + "B1")].join();`;
  expect(runInNewContext(script, {})).toBe(",one");
});

test("a range is held once against a criterion, and a text that says a number is another criterion than that number", () => {
  const source = formulaEngine(readFileSync(univer, "utf8"));
  const [functions = ""] = /const heldRanges[^]*$/.exec(source) ?? [];
  const script = `
    class Text { constructor(value) { this.value = value; } getValue() { return this.value; } }
    class Count extends Text {}
    const valueObjectCompare = (range, criterion) => asked(range, criterion.constructor.name, criterion.getValue());
    const filterSameValueObjectResult = (compared) => compared + ", of the same kind";
    ${functions}
    const ranges = [["A"], ["A"]];
    [new Text("1"), new Text("1"), new Count(1), new Text("2")].flatMap((criterion) =>
      ranges.flatMap((range) => [heldAgainst(range, criterion, true), heldAgainst(range, criterion, false)]));`;
  const asked: string[] = [];
  const ask = (_: unknown, kind: string, value: unknown) => (asked.push(`${kind} ${String(value)}`), `${kind} ${String(value)}`);
  const found = runInNewContext(script, { asked: ask }) as readonly string[];
  const plain = ["Text 1", "Text 1", "Count 1", "Text 2"];
  expect(found).toEqual(plain.flatMap((one) => Array(2).fill([`${one}, of the same kind`, one]).flat()));
  expect(asked).toHaveLength(3 * 4);
});

describe("a date in a text of a formula", () => {
  const source = formulaEngine(readFileSync(univer, "utf8"));
  const [read = ""] = /function isInFrench[^]*$/.exec(source) ?? [];
  const meant = (text: string, lang: string) => {
    const given = { document: { documentElement: { lang } }, getNumfmtParseValueFilter: (plain: string) => plain };
    return runInNewContext(`${read};readText(${JSON.stringify(text)})`, given) as string | null;
  };

  test.each([
    ["01/03/2024", "2024-03-01", null],
    [" 1.3.24 ", "2024-03-01", null],
    ["25/03/2024", "2024-03-25", "2024-03-25"],
    ["03/03/2024", "2024-03-03", "2024-03-03"],
    ["1/3", null, null],
    ["2024-03-01", "2024-03-01", "2024-03-01"],
    ["20 %", "20 %", "20 %"],
  ])("%j is %j in French, %j in English; null is a text", (text, french, english) => {
    expect([meant(text, "fr"), meant(text, "en")]).toEqual([french, english]);
  });
});

describe("a page in French", () => {
  const source = formulaEngine(readFileSync(univer, "utf8"));
  const [mended = ""] = /function isInFrench[^]*$/.exec(source) ?? [];
  const answer = (call: string, lang: string) =>
    runInNewContext(`${mended};${call}`, {
      document: { documentElement: { lang } },
      getNumfmtParseValueFilter: () => "read in English",
    }) as unknown;

  test.each([
    ["1,055", 1.055, "General"],
    ["-1,5", -1.5, "General"],
    ["1 055,50", 1055.5, "General"],
    ["82,125 %", 0.82125, "0.00%"],
  ])("a formula reads the text %j as the number %d, and a page in English does not", (text, v, z) => {
    const call = `readText(${JSON.stringify(text)})`;
    expect(answer(call, "fr")).toEqual({ v, z });
    expect(answer(call, "en")).toBe("read in English");
  });

  test.each([
    ["# ##0,00", "#,##0.00"],
    ["# ##0", "#,##0"],
    ["#\u202f##0;-# ##0", "#,##0;-#,##0"],
    ["0,00", "0.00"],
    ["0,000", "0.000"],
    ["0,0 %", "0.0 %"],
    ["# ##0,00 €", "#,##0.00 €"],
    ["jj/mm/aaaa", "dd/mm/yyyy"],
    ["jjjj j mmmm aaaa", "dddd d mmmm yyyy"],
    ['"janvier" 0,0', '"janvier" 0.0'],
    ["Standard", "General"],
    ["#,##0.00", "#,##0.00"],
    ["#,##0", "#,##0"],
    ["dd/mm/yyyy", "dd/mm/yyyy"],
    ["h:mm AM/PM", "h:mm AM/PM"],
  ])("TEXT takes the pattern %j as %j", (pattern, english) => {
    const call = `patternInEnglish(${JSON.stringify(pattern)})`;
    expect(answer(call, "fr")).toBe(english);
    expect(answer(call, "en")).toBe(pattern);
  });

  test("a day that a function answers shows the day first, and in English as Univer shows it", () => {
    const shown = (lang: string) => ["yyyy/mm/dd;@", "yyyy/mm/dd hh:mm"].map((one) => answer(`dayFirst("${one}")`, lang));
    expect(shown("fr")).toEqual(["dd/mm/yyyy;@", "dd/mm/yyyy hh:mm"]);
    expect(shown("en")).toEqual(["yyyy/mm/dd;@", "yyyy/mm/dd hh:mm"]);
    const asked = [...source.matchAll(/dayFirst\(DEFAULT_(?:DATE|NOW)_FORMAT\)/g)];
    expect(asked).toHaveLength(4);
  });
});

test("another version of Univer, which would be written otherwise, is refused", () => {
  expect(() => formulaEngine("function stringIsNumberPattern(input) {}")).toThrow("has changed");
});
