/** Every key that Univer asks words for has some, in both languages: it shows the key itself where there are none. */
// Before the dictionaries, which come all at once and each begin with it.
import "@univerjs/core";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Words } from "../../../src/hosts/workbench/words/sections";
import { wordsIn } from "../../../src/hosts/workbench/words/words";
import { workbenchWords as english } from "../../../src/texts/en/workbench";
import { workbenchWords as french } from "../../../src/texts/fr/workbench";

const univer = path.resolve(import.meta.dirname, "../../../node_modules/@univerjs");

/** What looks like a key and is the name of a command, a service or a component. */
const names =
  /\.(command|operation|mutation|controller|services?|plugin|shortcut)\b|[.-](config|service)$|^sheets\.(component|dropdown)\.|\.[\w-]*formula-input$|\.moreNumfmtType|^ui\.ribbon\.menu$/;

function keysOf(words: Words, before = ""): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" ? keysOf(value as Words, `${before}${key}.`) : [`${before}${key}`],
  );
}

/** The texts of the code that begin as a section of the words does. */
function askedKeys(sections: ReadonlySet<string>): readonly string[] {
  const files = readdirSync(univer).map((name) => path.join(univer, name, "lib/es/index.js"));
  const texts = files
    .filter(existsSync)
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/["'`]([a-z][a-z-]*(?:\.[A-Za-z0-9_-]+)+)["'`]/g)]);
  const keys = texts.flatMap(([, key = ""]) => (sections.has(key.split(".")[0] ?? "") ? [key] : []));
  return [...new Set(keys)].filter((key) => !names.test(key) && !key.startsWith("sheets-formula.functionList."));
}

test.each([
  { language: "fr" as const, words: french.inGrid },
  { language: "en" as const, words: english.inGrid },
])("in $language no key is without words", async ({ language, words }) => {
  const all = await wordsIn({ language, words, functions: [], state: null });
  const known = new Set(keysOf(all));
  const asked = askedKeys(new Set(Object.keys(all)));
  expect(asked.length).toBeGreaterThan(500);
  expect(asked.filter((key) => !known.has(key))).toEqual([]);
});

test("the buttons of the grid's dialogs begin with a capital, as those of the page", async () => {
  const all = await wordsIn({ language: "fr", words: french.inGrid, functions: [], state: null });
  const { Confirm } = all["design"] as unknown as { readonly Confirm: Words };
  expect(Confirm).toEqual({ confirm: "OK", cancel: "Annuler" });
});

/** But the help of functions, which has a test of its own. */
function textsOf(words: Words): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (key === "functionList") return [];
    return typeof value === "string" ? [value] : textsOf(value as Words);
  });
}

test("no word of the French page is left in English", async () => {
  const sounds = /\b(the|of|and|is|are|in|with|that|cell|sheet|row|column|view|edit|top|bottom|paste|show|please)\b/i;
  const english = textsOf(await wordsIn({ language: "en", functions: [], state: null }));
  const french = textsOf(await wordsIn({ language: "fr", functions: [], state: null }));
  expect(english.filter((text) => sounds.test(text)).length).toBeGreaterThan(300);
  expect(french.filter((text) => sounds.test(text))).toEqual([]);
});
