/** The French names of functions, against the list of those that Univer computes. */
import * as engine from "@univerjs/engine-formula";
import french from "../../../src/hosts/workbench/typing/french-functions.json" with { type: "json" };
import { englishFunction, frenchFunction, languageOf } from "../../../src/hosts/workbench/typing/french-names";

/** Univer's own lists, one a family of functions: pairs of what computes and a name. */
const families = Object.entries<unknown>(engine).filter(([name]) => /^function[A-Z]\w+$/.test(name));
const computed = new Set(
  families.flatMap(([, list]) => (Array.isArray(list) ? (list as [unknown, string][]).map(([, name]) => name) : [])),
);

test("every name translates a function that Univer computes, and no two are the same", () => {
  expect(computed.size).toBeGreaterThan(500);
  expect(Object.keys(french).filter((name) => !computed.has(name))).toEqual([]);
  expect(new Set(Object.values(french)).size).toBe(Object.values(french).length);
});

test("two French names are those of other functions in English", () => {
  expect(Object.values(french).filter((name) => computed.has(name))).toEqual(["TRIM", "VAR.P"]);
});

test("each function that Univer computes is read back from its French name", () => {
  const lost = [...computed].filter((name) => englishFunction(frenchFunction(name), true) !== name);
  // In a French formula these are MIRR and VARP, which are written so; shown, they are SUPPRESPACE and VAR.P.N.
  expect(lost).toEqual([]);
});

/** Those of which a user of Excel would say at once that they are missing. */
test.each([
  ["SUM", "SOMME"],
  ["IF", "SI"],
  ["AVERAGE", "MOYENNE"],
  ["ROUND", "ARRONDI"],
  ["VLOOKUP", "RECHERCHEV"],
  ["COUNTIF", "NB.SI"],
  ["SUMIF", "SOMME.SI"],
  ["IFERROR", "SIERREUR"],
  ["TODAY", "AUJOURDHUI"],
  ["EDATE", "MOIS.DECALER"],
  ["XLOOKUP", "RECHERCHEX"],
  ["MAX", "MAX"],
])("%s is %s to the French", (english, name) => {
  expect(frenchFunction(english)).toBe(name);
  expect(englishFunction(name, true)).toBe(english);
});

test.each([
  ["somme", "fr"],
  ["ANNÉE", "fr"],
  ["VRAI", "fr"],
  ["SUM", "en"],
  ["false", "en"],
  ["MAX", "both"],
  ["CPTS.TIER", "both"],
  ["TRIM", "both"],
  ["VAR.P", "both"],
])("%s is a name of %s", (name, language) => {
  expect(languageOf(name)).toBe(language);
});
