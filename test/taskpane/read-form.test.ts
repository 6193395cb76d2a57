/** The form as typed, and what the pane says and counts of it. */
import { computeBudget, moneyOf } from "../../src/budget/budget";
import { readCase } from "../../src/budget/read-case";
import { caseOfForm } from "../../src/taskpane/form/case-of-form";
import { formOfCase } from "../../src/taskpane/form/form-of-case";
import { blankForm, type Field, type FormState } from "../../src/taskpane/form/form-state";
import { readForm } from "../../src/taskpane/form/read-form";
import { fieldSentence } from "../../src/taskpane/sentences";
import { speech as inEnglish } from "../../src/taskpane/speech/en";
import { speech as inFrench } from "../../src/taskpane/speech/fr";
import { examples } from "../examples";

function problemsOf(fields: FormState, speech = inFrench): Partial<Record<Field, string>> {
  const { problems } = readForm({ ...blankForm, population: "62 000", ...fields }, speech.language);
  return Object.fromEntries([...problems].map(([field, problem]) => [field, fieldSentence(problem, speech)]));
}

const spaced = (text: string) => text.replace(/\u00a0/g, " ");

describe("a field that cannot be read", () => {
  test.each<{ fields: FormState; field: Field; fr: string }>([
    {
      fields: { "rate:access": "85" },
      field: "rate:access",
      fr: "Taux reçu : 85. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.",
    },
    {
      fields: { "rate:access": "beaucoup" },
      field: "rate:access",
      fr: "Taux reçu : « beaucoup ». Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.",
    },
    {
      fields: { population: "62.000" },
      field: "population",
      fr: "Population reçue : « 62.000 ». Donnez un nombre entier d'habitants, de 1 à 100 000 000.",
    },
    {
      fields: { population: "62 000,5" },
      field: "population",
      fr: "Population reçue : 62 000,5. Donnez un nombre entier d'habitants, de 1 à 100 000 000.",
    },
    {
      fields: { contractTier: "7" },
      field: "contractTier",
      fr: "Taille reçue : 7. Donnez 1, 2, 3 ou 4 (CPTS.TIER la calcule d'après la population).",
    },
    {
      fields: { signature: "31/02/2024" },
      field: "signature",
      fr: "Date reçue : « 31/02/2024 ». Donnez une date qui existe, par exemple 01/03/2024.",
    },
    {
      fields: { signature: "01/03/2018" },
      field: "signature",
      fr: "Aucun barème n'était en vigueur le 01/03/2018 : l'accord s'applique depuis le 25/08/2019. Donnez une date à partir de ce jour, ou un barème par son nom.",
    },
    {
      fields: { name: "x".repeat(201) },
      field: "name",
      fr: "Nom reçu : 201 caractères. Donnez un nom de 200 caractères au plus.",
    },
    {
      fields: { schedule: "AV2", "amount:AV2:access:fixed:2": "30.000" },
      field: "amount:AV2:access:fixed:2",
      fr: "Montant reçu : « 30.000 ». Donnez un nombre d'euros, de 0 à 1 milliard.",
    },
  ])("$field: $fr", ({ fields, field, fr }) => {
    const problems = problemsOf(fields);
    expect(Object.keys(problems)).toEqual([field]);
    expect(spaced(problems[field] ?? "")).toBe(fr);
  });

  test("is refused in English in the words of the English functions", () => {
    expect(problemsOf({ "rate:access": "85" }, inEnglish)).toEqual({
      "rate:access": "Rate received: 85. Give a rate from 0 to 1, such as 0.85 or 85%.",
    });
  });

  test("is told with every other one, in the order of the form, and left out of the preview", () => {
    const typed = {
      ...blankForm,
      population: "62000",
      signature: "jamais",
      "rate:prevention": "9",
      "rate:access": "80 %",
    };
    const { problems, choices } = readForm(typed, "fr");
    expect([...problems.keys()]).toEqual(["signature", "rate:prevention"]);
    expect(choices?.signature).toBeNull();
    expect(choices?.missions.get("prevention")).toEqual({ isKept: true, rate: 0 });
    expect(choices?.missions.get("access")).toEqual({ isKept: true, rate: 0.8 });
  });
});

test("without population nor tier there is nothing to count, and nothing wrong yet", () => {
  expect(readForm(blankForm, "fr")).toEqual({ problems: new Map(), choices: null });
  expect(readForm({ ...blankForm, contractTier: "2" }, "fr").choices?.contractTier).toBe(2);
});

test("a blank form keeps the core missions of whatever schedule it is given", () => {
  const keptUnder = (schedule: string) => [
    ...(readForm({ ...blankForm, schedule, population: "62000" }, "fr").choices?.missions.keys() ?? []),
  ];
  expect(keptUnder("ACI2019")).toEqual(["access", "pathways", "prevention"]);
  expect(keptUnder("AV2")).toEqual(["access", "pathways", "prevention", "crisis"]);
  expect(keptUnder("UNCAM2019")).toEqual(["envelope"]);
});

test("all missions of ACI 2019 at 80 % make 270 000 € at tier 2, as typed by a person", () => {
  const rates = {
    "rate:access": "80 %",
    "rate:pathways": "80%",
    "rate:prevention": "0,8",
    "rate:quality": "0.8",
    "rate:support": "80 %",
  };
  const typed = { ...blankForm, population: "62 000", ...rates, "kept:quality": true, "kept:support": true };
  const { choices } = readForm(typed, "fr");
  expect(choices && moneyOf(computeBudget(choices).rows, "central").total).toBe(27_000_000);
});

test("an amount typed under one schedule says nothing under another", () => {
  const typed = { ...blankForm, population: "62000", schedule: "AV2", "amount:AV2:access:fixed:2": "19 000" };
  expect(readForm(typed, "fr").choices?.overrides).toHaveLength(1);
  expect(readForm({ ...typed, schedule: "ACI2019" }, "fr").choices?.overrides).toEqual([]);
});

test.each(
  examples.flatMap(({ name, json }) => [
    { name, json, language: "fr" as const },
    { name, json, language: "en" as const },
  ]),
)("the example $name shown in the form, in $language, states the same choices", ({ json, language }) => {
  const choices = readCase(json);
  const shown = { ...blankForm, ...formOfCase(json as object, language) };
  expect(readCase(caseOfForm(shown, language))).toEqual(choices);
});
