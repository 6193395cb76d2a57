/** What Excel is told of the functions, held to the last word by two golden files. `UPDATE_GOLDEN=1` rewrites them. */
import { readFileSync } from "node:fs";
import { localizeMetadata } from "../../src/functions/metadata/localize";
import { call } from "../../src/library/call";
import type { EnumMetadata, Metadata } from "../../src/functions/metadata/metadata";
import { readResults } from "../../src/functions/metadata/results";
import type { Translations } from "../../src/functions/metadata/translations";
import { expectGolden } from "../golden-file";
import { builtPane } from "./build-addin";

const built = builtPane();
const files = ["functions.json", "functions-en.json"] as const;
const texts = files.map((file) => ({ file, text: built.read(file) }));

type Enums = readonly EnumMetadata[];

const [french, english] = texts.map(({ text }) => JSON.parse(text) as Metadata) as [Metadata, Metadata];
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const translations = JSON.parse(read("../../src/functions/locales/en.json")) as Translations;

test.each(texts)("the build writes $file as the golden file has it", ({ file, text }) => {
  expectGolden(file, text);
});

test("a function is the same in both languages but for its descriptions, the names of its parameters and its help", () => {
  expect(english.functions.map(shapeOf)).toEqual(french.functions.map(shapeOf));
});

const [frenchEnums, englishEnums] = [french, english].map(({ enums }) => enums ?? []) as [Enums, Enums];

test("lists are offered of what the schedules in force hold: the same words in a formula, under names of each language", () => {
  const missions = ["Accès aux soins", "Parcours pluriprofessionnels", "Prévention", "Crise sanitaire"];
  const optional = ["Qualité et pertinence", "Accompagnement des PS"];
  const parts = ["Total", "Fixe", "Variable", "Compensation SNP", "Enveloppe fléchée", "Plan de crise"];
  const lists = {
    MISSION_NAMES: [...missions, ...optional],
    LINE_NAMES: ["Fonctionnement", ...missions, ...optional],
    PART_NAMES: [...parts, "Crise déclarée", "Mise à jour du plan"],
  };
  expect(listed(frenchEnums, "stringValue")).toEqual(lists);
  expect(listed(englishEnums, "stringValue")).toEqual(lists);
  expect(listed(frenchEnums, "name")).toEqual(lists);
  expect(listed(englishEnums, "name")["MISSION_NAMES"]?.slice(0, 2)).toEqual(["Access to care", "Care pathways"]);
});

test("a list says which schedules hold a mission, and which lines have a part", () => {
  const tooltips = frenchEnums.flatMap(({ values }) => values.map(({ name, tooltip }) => [name, tooltip] as const));
  expect(tooltips).toContainEqual(["Prévention", "Accord de 2019, Avenant 2 (2022)"]);
  expect(tooltips).toContainEqual(["Crise sanitaire", "Avenant 2 (2022)"]);
  expect(tooltips).toContainEqual(["Plan de crise", "Crise sanitaire"]);
});

test("a list is offered where a mission, a line or a part is named, and nowhere else", () => {
  const offered = french.functions.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, type, customEnumId }) => (customEnumId ? [[id, name, type, customEnumId].join(" ")] : [])),
  );
  expect(offered).toEqual([
    "MISSION nom string MISSION_NAMES",
    "AMOUNT ligne string LINE_NAMES",
    "AMOUNT part string PART_NAMES",
    "REQUIREDRATE nom string MISSION_NAMES",
    "SOURCE ligne string LINE_NAMES",
    "SOURCE part string PART_NAMES",
  ]);
});

const listedLines = frenchEnums.filter(({ id }) => id !== "PART_NAMES").flatMap(({ values }) => values);

test.each(listedLines)("what the list puts in a formula is understood: $stringValue", async ({ stringValue }) => {
  expect(await call("AMOUNT", [stringValue, 3, "Total", "avenant 2"])).toHaveProperty("value");
});

function listed(enums: Enums, key: "name" | "stringValue"): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(enums.map(({ id, values }) => [id, values.map((value) => value[key])]));
}

function shapeOf({ id, name, parameters, result }: Metadata["functions"][number]): unknown {
  const shapes = parameters.map(({ name: _, description: __, ...shape }) => shape);
  return { id, name, result, parameters: shapes };
}

/** Built-ins of Excel in English and French, then words of its old macro language, that lie near our vocabulary. */
const builtIns = "RATE TAUX TABLE RANK RANG RECEIVED PRICE PRIX YEAR ANNEE DATE VALUE CNUM INDEX CEILING.MATH PLAFOND PLAN";
const macroWords = "RUN CALL EVALUATE FORMULA RESULT ARGUMENT RETURN HALT STEP WAIT INPUT ALERT BEEP";
const taken = `${builtIns} ${macroWords}`.split(" ");

describe.each([...french.functions, ...english.functions])("CPTS.$id ($description)", (known) => {
  test("has an id of capitals, digits, dots and underscores that is no cell address and no built-in", () => {
    expect(known.id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(known.id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(taken).not.toContain(known.id);
    expect(known.name).toBe(known.id);
  });

  test("describes itself and each parameter", () => {
    const descriptions = [known.description, ...known.parameters.flatMap(({ name, description }) => [name, description])];
    expect(descriptions.filter((text) => text.trim() === "")).toEqual([]);
  });
});

test("each help address leads to the function's entry on the page of its language", () => {
  expect(french.functions.map(({ helpUrl }) => helpUrl)).toEqual(
    french.functions.map(({ id }) => `https://localhost:3000/help.html#${id}`),
  );
  expect(english.functions.map(({ helpUrl }) => helpUrl)).toEqual(
    english.functions.map(({ id }) => `https://localhost:3000/help-en.html#${id}`),
  );
});

test("no French description has a breaking space before double punctuation", () => {
  const descriptions = french.functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
  expect(descriptions.filter((text) => / [:;?!%€»]/.test(text))).toEqual([]);
});

test("the façade says what each function returns, in both languages", () => {
  const results = readResults(read("../../src/functions/functions.ts"));
  const ids = french.functions.map(({ id }) => id);
  expect([...results.keys()]).toEqual(ids);
  expect(ids.filter((id) => !results.get(id) || !translations[id]?.result)).toEqual([]);
});

test("a missing translation is a fault, of a function or of a parameter", () => {
  const { TIER: _, ...without } = translations;
  const bare = { ...translations, TIER: { description: "Tier.", parameters: {}, result: "The tier." } };
  expect(localizeMetadata(french, without).faults).toEqual(["src/functions/locales/en.json\u00a0: il manque TIER."]);
  expect(localizeMetadata(french, bare).faults).toEqual([
    "src/functions/locales/en.json\u00a0: il manque TIER.population.",
    "src/functions/locales/en.json\u00a0: il manque TIER.barème.",
  ]);
});

test("a superfluous translation is a fault", () => {
  const withOther = { ...translations, OTHER: { description: "Other.", parameters: {}, result: "Nothing." } };
  expect(localizeMetadata(french, withOther).faults).toEqual([
    "src/functions/locales/en.json\u00a0: OTHER est en trop.",
  ]);
});
