/** The help of Univer's functions on the French page: all of it is there, and all of it is French. */
import * as engine from "@univerjs/engine-formula";
import { readFileSync } from "node:fs";
import path from "node:path";
import { frenchExample } from "../../../src/hosts/workbench/typing/french-examples";
import type { Words } from "../../../src/hosts/workbench/words/sections";
import { wordsIn } from "../../../src/hosts/workbench/words/words";

const univer = path.resolve(import.meta.dirname, "../../../node_modules/@univerjs/sheets-formula/lib/es");
const source = readFileSync(path.join(univer, "index.js"), "utf8");

const families = Object.entries<unknown>(engine).filter(([name]) => /^function[A-Z]\w+$/.test(name));
const computed = new Set(
  families.flatMap(([, list]) => (Array.isArray(list) ? (list as [unknown, string][]).map(([, name]) => name) : [])),
);

/** It writes some names with a point in its formulas and without in its dictionaries. It lists what it computes alone. */
const isListed = (name = "") => computed.has(name) || computed.has(name.replaceAll("_", "."));
const asked = [...source.matchAll(/"(sheets-formula\.functionList\.(\w+)\.(?!alias)[\w.]+)"/g)];
const listed = new Set(asked.filter(([, , name]) => isListed(name)).map(([, key = ""]) => key));
/** It describes LET twice, and shows the second time. */
const keys = [...listed].filter((key) => !/\.LET\.functionParameter\.number[12]\./.test(key));

const of = async (language: "fr" | "en") => await wordsIn({ language, functions: [], state: null });
const french = await of("fr");
const english = await of("en");
const said = (words: Words, key: string) =>
  key.split(".").reduce<unknown>((found, part) => (found as Words | undefined)?.[part], words);

const sentences = keys.filter((key) => /\.(description|abstract|detail)$/.test(key));

test("what Univer shows of each function it computes has words", () => {
  expect(new Set(keys.map((key) => key.split(".")[2])).size).toBe(505);
  expect(keys.filter((key) => typeof said(french, key) !== "string")).toEqual([]);
});

/** None of them is a word of French. */
const englishWords =
  /\b([Tt]he|of|and|to|is|are|in|with|that|which|whether|[Rr]eturns?|number|array|range|text|values|by|for|from)\b/;

test("no sentence of them is Univer's, nor English", () => {
  const kept = sentences.filter((key) => said(french, key) === said(english, key));
  const sounding = sentences.filter((key) => englishWords.test(String(said(french, key))));
  expect([...kept, ...sounding]).toEqual([]);
  // The check is one that English fails: all but a few words of it.
  const found = sentences.filter((key) => englishWords.test(String(said(english, key))));
  expect(found.length).toBeGreaterThan(sentences.length * 0.9);
});

test("each is a French sentence, in French typography", () => {
  const isSentence = (text: string) => /^(?:\p{Lu}|\d|").*[.…]$/su.test(text);
  const isTyped = (text: string) =>
    !/ [:;?!»%€]|[^\s\u00a0][;?!]|« |[’“”]|\.\.\.| {2}/.test(text.replace(/"[^"]*"/g, "x"));
  const amiss = sentences.map((key) => String(said(french, key))).filter((text) => !isSentence(text) || !isTyped(text));
  expect(amiss).toEqual([]);
});

test("the arguments of a function have each a French name, and no two the same", () => {
  const names = keys.filter((key) => key.endsWith(".name"));
  expect(names.filter((key) => !/^[\p{L}\d_/]+$/u.test(String(said(french, key))))).toEqual([]);
  const within = names.map((key) => `${key.split(".")[2]} ${String(said(french, key))}`);
  expect(within.filter((name, rank) => within.indexOf(name) !== rank)).toEqual([]);
});

test.each([
  ["A1:A20", "A1:A20"],
  ["VLOOKUP(C3,C6:D11,2,FALSE)", "RECHERCHEV(C3;C6:D11;2;FAUX)"],
  ['"2021-1-29"', '"29/01/2021"'],
  ['"2011-7-18 7:45"', '"18/07/2011 7:45"'],
  ["5.25%", "5,25%"],
  ["true", "VRAI"],
  ['A2 = "foo"', 'A2 = "oui"'],
  ['"Sunday"', '"dimanche"'],
  ["[x, y, …,]", "x;y;…"],
])("the example %s is %s on the French page", (example, shown) => {
  expect(frenchExample(example)).toBe(shown);
});

/** Names, codes and letters, which are the same in both languages. */
const ofNoLanguage =
  /^(Univer|univer|Ｕｎｉｖｅｒ|univer\.ai|developer@univer\.ai|https:.*|abcdefg|abcedfg|xyz|type|lbm|kg|LVII|FF|A1|A5|F|D|x|i|[^a-z]*|[-+\d]+i|[a-z][.][*][a-z]|S\.r)$/;

test("no word of an example stays in English", () => {
  const examples = [...source.matchAll(/\bexample: ("(?:[^"\\]|\\.)*"|'[^']*')/g)].map(([, text = ""]) =>
    text.startsWith("'") ? text.slice(1, -1) : String(JSON.parse(text)),
  );
  expect(examples.length).toBeGreaterThan(1000);
  const texts = examples.flatMap((example) => example.match(/"[^"]*"/g) ?? []);
  const stays = texts.filter((text) => frenchExample(text) === text).map((text) => text.slice(1, -1));
  expect([...new Set(stays.filter((text) => !ofNoLanguage.test(text)))]).toEqual([]);
});
