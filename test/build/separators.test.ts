/** How the help of the grid parts the arguments of a function. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

const { default: separators } = (await import(
  String(new URL("../../tools/webpack/separators-loader.js", import.meta.url))
)) as { readonly default: (source: string) => string };

const help = new URL("../../node_modules/@univerjs/sheets-formula-ui/lib/es/index.js", import.meta.url);
const source = separators(readFileSync(help, "utf8"));
const [example = ""] = /`\$\{functionInfo\.functionName\}\(.*?\)`/.exec(source) ?? [];
const functionInfo = { functionName: "SOMME", functionParameter: [{ example: "A1" }, { example: "A2" }] };

test.each([
  { lang: "fr", shown: "SOMME(A1;A2)" },
  { lang: "en", shown: "SOMME(A1,A2)" },
])("the example of a function is $shown where the page is in $lang", ({ lang, shown }) => {
  expect(runInNewContext(example, { functionInfo, document: { documentElement: { lang } } })).toBe(shown);
});

test("no list of arguments keeps Univer's commas, in the four places where it shows one", () => {
  expect(source).not.toMatch(/length - 1 \? "" : ","|example\)\.join\(","\)/);
  expect(source.match(/lang === "fr" \? ";" : ","/g)).toHaveLength(4);
});

test("another version of Univer, which would write them otherwise, is refused", () => {
  expect(() => separators("")).toThrow("no longer parts arguments so");
});
