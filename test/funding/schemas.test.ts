/** The public formats: the three JSON Schemas, the reader, the examples and docs/case-file.md say the same. */
import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { readWholeCase } from "../../src/budget/read-whole-case";
import { comparisonInEuros } from "../../src/cli/comparison/in-euros";
import { wholeComparisonOf } from "../../src/budget/comparison/whole-comparison";
import { budgetIfDated } from "../../src/budget/whole-answer";
import { variantOf } from "../../src/funding/comparison/variant";
import { plannedSchema } from "../../src/budget/planned-file";
import { caseSchema } from "../../src/funding/case-file";
import { answerTo as wholeAnswerTo } from "../budget/read-plan";
import { plansRefusedByRules, plansRefusedByShape } from "../budget/refused-plans";
import { refusedByRules, refusedByShape } from "./refused-cases";
import { timesRefusedByRules, timesRefusedByShape } from "./refused-times";
import { plannedWhole } from "./planned-whole";
import { today } from "../today";
import { inside, keysOfReader, keysOfSchema } from "./schema-keys";

const root = new URL("../../", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const schemaOfCases = read("docs/case.schema.json") as object;
const schemaOfAnswers = read("docs/answer.schema.json") as object;
const schemaOfComparisons = read("docs/comparison.schema.json") as object;
const ajv = new Ajv({ allErrors: true, strict: true });
const isCase = ajv.compile(schemaOfCases);
const isAnswer = ajv.compile(schemaOfAnswers);
const isComparison = ajv.compile(schemaOfComparisons);

const files = ["", "budgets/"].flatMap((folder) =>
  readdirSync(new URL(`examples/${folder}`, root)).map((file) => `${folder}${file}`),
);
const examples = files
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file, read(`examples/${file}`)] as const);

function answerTo(file: unknown): unknown {
  return JSON.parse(JSON.stringify(wholeAnswerTo(file)));
}

describe.each(examples)("examples/%s", (_file, example) => {
  test("follows the schema of cases", () => {
    expect([isCase(example), isCase.errors]).toEqual([true, null]);
  });

  test("has an answer that follows the schema of answers", () => {
    expect([isAnswer(answerTo(example)), isAnswer.errors]).toEqual([true, null]);
  });
});

test("there are examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(9);
});

describe("the schema of cases", () => {
  test.each([...refusedByShape, ...timesRefusedByShape, ...plansRefusedByShape])("refuses %s", (_title, file) => {
    expect(isCase(file)).toBe(false);
  });

  test.each([...refusedByRules, ...timesRefusedByRules, ...plansRefusedByRules])(
    "leaves to the reader %s",
    (_title, file) => {
      expect(isCase(file)).toBe(true);
    },
  );

  test.each([
    { tier: 2 },
    { population: 62000, tier: null, signature: null, missions: { access: { rate: null } } },
    { population: null, tier: 4, missions: {} },
    { population: 1, missions: "core", schedule: 2022, signature: 45352 },
    { population: 62000, missions: "all", overrides: [], assumptions: {}, name: "" },
    { population: 62000, signature: " 1/3/2024 ", missions: { access: { compensation: false, earmarked: false } } },
    { tier: 1, missions: { access: { start: 44075, stop: null, rates: [0, 0.625] }, support: { start: "1/9/2020" } } },
    { tier: 1, schedule: "AV2", missions: { crisis: { start: "2022-10-01", stop: "2024-10-01" } } },
    {
      tier: 3,
      signature: "2021-06-15",
      assumptions: {
        tiers: [3, null, 4],
        crises: ["2023-01-15", 45000],
        crisesPerYear: 2,
        crisisEffect: "2022-09-03",
        prorationBasis: "months",
        prorateVariable: false,
        proratePlan: true,
        advanceUnscheduledCare: true,
        balanceLag: 0,
        balanceDelay: 24,
        scheduleRule: "prorata",
        stoppedMission: "kept",
        intentAid: { amount: 25000, date: "2021-01-10" },
        startUpSupplement: { amount: 56250.5 },
      },
    },
    { tier: 3, assumptions: { tiers: [], crises: [], crisesPerYear: null, balanceLag: null, crisisEffect: null } },
    { communes: { list: "Brest (29019)", population: 142_346, source: "1 commune" } },
    plannedWhole,
    { tier: 2, charges: [], staff: [], resources: [], sharing: [], transfers: [], accounting: {} },
    { population: 91000, schedule: "AV2", overrides: [{ line: "access", part: "total", tier: 3, amount: 125000.5 }] },
  ])("and the reader take %j", (file) => {
    expect([isCase(file), isAnswer(answerTo(file))]).toEqual([true, true]);
  });

  test("has the keys that the reader has, at each level", () => {
    const read = [caseSchema, plannedSchema].flatMap(keysOfReader);
    expect(keysOfSchema(schemaOfCases)).toEqual(read.sort());
  });

  test("knows the keys deep in a case", () => {
    const deep = [
      "missions.access.earmarked",
      "missions.envelope.rate",
      "overrides.amount",
      "assumptions.intentAid.date",
      "resources.payments.amount",
      "sharing.shares.outside",
    ];
    expect(keysOfSchema(schemaOfCases)).toEqual(expect.arrayContaining(deep));
  });
});

describe("the schema of answers", () => {
  const answer = answerTo({ population: 62000 }) as Record<string, unknown>;

  test.each(Object.keys(answer))("wants the key %s", (key) => {
    const rest = Object.entries(answer).filter(([name]) => name !== key);
    expect(isAnswer(Object.fromEntries(rest))).toBe(false);
  });

  test("refuses a key that no answer has", () => {
    expect(isAnswer({ ...answer, more: 1 })).toBe(false);
  });
});

test("a comparison follows its own schema, with what a proposal does not say", () => {
  const proposal = { tier: 2, schedule: "PROJET-AV2", scheduleConfirmed: true, missions: { crisis: {} } };
  const cases = [{ tier: 2, signature: "2024-01-01" }, { tier: 3, signature: "2024-01-01", schedule: "AV2" }, proposal];
  const charges = [{ nature: "rent", amount: 900, first: "2024-03" }];
  const variants = [...cases, { tier: 2, signature: "2024-01-01", charges }].map((json, index) => {
    const { choices, planned } = readWholeCase(json, today);
    const variant = variantOf(`cas ${index}`, choices);
    return { variant, budget: budgetIfDated(variant.funding, planned) };
  });
  const said: unknown = JSON.parse(JSON.stringify(comparisonInEuros(wholeComparisonOf(variants))));
  expect([isComparison(said), isComparison.errors]).toEqual([true, null]);
  expect(isComparison({ ...(said as object), variants: [] })).toBe(false);
});

describe.each([
  ["cases", schemaOfCases],
  ["answers", schemaOfAnswers],
  ["comparisons", schemaOfComparisons],
])("the schema of %s", (_title, schema) => {
  test("describes each of its keys", () => {
    const keys = Object.entries(inside(schema, "properties")) as [string, object][];
    expect(keys.filter(([, value]) => !("description" in value)).map(([key]) => key)).toEqual([]);
  });
});
