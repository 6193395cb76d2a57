/** Every formula of the help pages is executed, in both languages, and gives what the page says. */
import { readFileSync } from "node:fs";
import { call } from "../../src/library/call";
import { examples } from "../../src/functions/examples";
import { argumentValue, cellValue, isFailure, tableValue, type Example } from "../../src/functions/examples/example";
import { helpPages } from "../../src/help/help-pages";
import type { Metadata } from "../../src/functions/metadata/metadata";
import type { Translations } from "../../src/functions/metadata/translations";
import type { Language } from "../../src/texts/language";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const metadataOf = (file: string) => JSON.parse(read(`../golden/${file}`)) as Metadata;
const metadata = { fr: metadataOf("functions.json"), en: metadataOf("functions-en.json") };
const ids = metadata.fr.functions.map(({ id }) => id);
const languages: readonly Language[] = ["fr", "en"];

const cases = Object.entries(examples).flatMap(([id, list]) =>
  languages.flatMap((language) => list.map((example, index) => ({ id, language, example, number: index + 1 }))),
);

function expectedAnswer({ result }: Example, language: Language): unknown {
  if (isFailure(result)) return cellValue(result, language);
  if (typeof result === "object" && "table" in result) return { value: tableValue(result.table, language) };
  return { value: cellValue(result, language) };
}

function speak(language: Language): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage: language === "fr" ? "fr-FR" : "en-US" } } });
}

afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

test.each(cases)(
  "example $number of CPTS.$id gives what the help page says ($language)",
  async ({ id, language, example }) => {
    speak(language);
    const values = example.arguments.map((argument) => argumentValue(argument, language));
    expect(await call(id, values)).toEqual(expectedAnswer(example, language));
  },
);

test("every function has examples, and no example is of an unknown function", () => {
  expect(Object.keys(examples)).toEqual(ids);
});

test.each(ids)("CPTS.%s has at least one figure and one error among its examples", (id) => {
  const failures = (examples[id] ?? []).map(({ result }) => isFailure(result));
  expect(new Set(failures)).toEqual(new Set([true, false]));
});

const english = JSON.parse(read("../../src/functions/locales/en.json")) as Translations;

describe.each(helpPages(metadata, read("../../src/functions/functions.ts"), english))("$file", ({ html }) => {
  test.each(ids)("has one entry for CPTS.%s, and its contents lead to it", (id) => {
    expect(html.split(` id="${id}"`)).toHaveLength(2);
    expect(html).toContain(`href="#${id}"`);
  });
});
