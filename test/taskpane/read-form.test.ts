/** The form as typed, and what the pane says and counts of it. */
import { computeFunding, moneyOf } from "../../src/funding/funding";
import { readCase } from "../today";
import { caseOfForm } from "../../src/taskpane/form/case-of-form";
import { formOfCase } from "../../src/taskpane/form/form-of-case";
import { blankForm, type Field, type FormState } from "../../src/taskpane/form/form-state";
import { readForm } from "./form-today";
import { fieldSentence } from "../../src/taskpane/sentences";
import { answers as answersInEnglish } from "../../src/taskpane/answers/en";
import { answers as answersInFrench } from "../../src/taskpane/answers/fr";
import { speech as inEnglish } from "../../src/taskpane/speech/en";
import { speech as inFrench } from "../../src/taskpane/speech/fr";
import { examples } from "../examples";

const answersIn = { fr: answersInFrench, en: answersInEnglish };

function problemsOf(fields: FormState, speech = inFrench): Partial<Record<Field, string>> {
  const { problems } = readForm({ ...blankForm, population: "62 000", ...fields }, speech.language);
  return Object.fromEntries(
    [...problems].map(([field, problem]) => [field, fieldSentence(problem, answersIn[speech.language])]),
  );
}

const spaced = (text: string) => text.replace(/\u00a0/g, " ");

describe("a field that cannot be read", () => {
  test.each<{ fields: FormState; field: Field; fr: string }>([
    {
      fields: { "rate:access": "185" },
      field: "rate:access",
      fr: "Taux reçu : 1,85. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.",
    },
    {
      fields: { "rate:access": "beaucoup" },
      field: "rate:access",
      fr: "Taux reçu : « beaucoup ». Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.",
    },
    {
      fields: { population: "62.000" },
      field: "population",
      fr: "Population reçue : « 62.000 », qui peut se lire 62 000 ou 62 : écrivez l'un ou l'autre. Donnez un nombre entier d'habitants, de 1 à 100 000 000.",
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
      fr: "Date reçue : 01/03/2018. L'accord s'applique depuis le 25/08/2019 : donnez une date à partir de ce jour.",
    },
    {
      fields: { name: "x".repeat(201) },
      field: "name",
      fr: "Texte reçu : 201 caractères. Donnez-en 200 au plus.",
    },
    {
      fields: { schedule: "AV2", "amount:AV2:access:fixed:2": "30.000" },
      field: "amount:AV2:access:fixed:2",
      fr: "Montant reçu : « 30.000 », qui peut se lire 30 000 ou 30 : écrivez l'un ou l'autre. Donnez un nombre d'euros, de 0 à 1 milliard.",
    },
  ])("$field: $fr", ({ fields, field, fr }) => {
    const problems = problemsOf(fields);
    expect(Object.keys(problems)).toEqual([field]);
    expect(spaced(problems[field] ?? "")).toBe(fr);
  });

  test("is refused in English in the words of the English functions", () => {
    expect(problemsOf({ "rate:access": "185" }, inEnglish)).toEqual({
      "rate:access": "Rate received: 1.85. Give a rate from 0 to 1, such as 0.85 or 85%.",
    });
  });

  test("is told with every other one, in the order of the form, and left out of the preview", () => {
    const typed = {
      ...blankForm,
      population: "62000",
      signature: "jamais",
      "rate:prevention": "900",
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
  const typed = {
    ...blankForm,
    schedule: "ACI2019",
    population: "62 000",
    ...rates,
    "kept:quality": true,
    "kept:support": true,
  };
  const { choices } = readForm(typed, "fr");
  expect(choices && moneyOf(computeFunding(choices).rows, "central").total).toBe(27_000_000);
});

test("an amount typed under one schedule says nothing under another", () => {
  const typed = { ...blankForm, population: "62000", schedule: "AV2", "amount:AV2:access:fixed:2": "19 000" };
  const amountsOf = (form: FormState) =>
    readForm(form, "fr").choices?.schedules.map(({ overrides }) => overrides.length);
  expect(amountsOf(typed)).toEqual([1]);
  expect(amountsOf({ ...typed, schedule: "ACI2019" })).toEqual([0]);
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

describe("a field of the contract's dates that cannot be read", () => {
  test.each<{ fields: FormState; field: Field; fr: string; en: string }>([
    {
      fields: { "start:access": "31/02/2021" },
      field: "start:access",
      fr: "Date reçue : « 31/02/2021 ». Donnez une date qui existe, par exemple 01/03/2024.",
      en: 'Date received: "31/02/2021". Give a date that exists, such as 2024-03-01.',
    },
    {
      fields: { signature: "01/03/2021", "start:access": "01/09/2021", "stop:access": "01/09/2021" },
      field: "stop:access",
      fr: "Arrêt reçu : le 01/09/2021, pour une mission démarrée le 01/09/2021. Donnez une date après son démarrage.",
      en: "Stop received: 2021-09-01, for a mission that started on 2021-09-01. Give a date after its start.",
    },
    {
      fields: { signature: "01/03/2021", "stop:access": "01/01/2021" },
      field: "stop:access",
      fr: "Arrêt reçu : le 01/01/2021, pour une mission démarrée le 01/03/2021. Donnez une date après son démarrage.",
      en: "Stop received: 2021-01-01, for a mission that started on 2021-03-01. Give a date after its start.",
    },
    {
      fields: { "rate:access:3": "185" },
      field: "rate:access:3",
      fr: "Taux reçu : 1,85. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.",
      en: "Rate received: 1.85. Give a rate from 0 to 1, such as 0.85 or 85%.",
    },
    {
      fields: { "tier:2": "7" },
      field: "tier:2",
      fr: "Taille reçue : 7. Donnez 1, 2, 3 ou 4 (CPTS.TIER la calcule d'après la population).",
      en: "Tier received: 7. Give 1, 2, 3 or 4 (CPTS.TIER finds it from the population).",
    },
    {
      fields: { balanceDelay: "25" },
      field: "balanceDelay",
      fr: "Nombre reçu : 25. Donnez un nombre entier, de 0 à 24.",
      en: "Number received: 25. Give a whole number from 0 to 24.",
    },
    {
      fields: { schedule: "AV2", crises: "01/06/2023 ; bientôt" },
      field: "crises",
      fr: "Date reçue : « bientôt ». Donnez une date qui existe, par exemple 01/03/2024.",
      en: 'Date received: "bientôt". Give a date that exists, such as 2024-03-01.',
    },
    {
      fields: { signature: "01/03/2020", intentAid: "1000", "intentAid:date": "01/03/2025" },
      field: "intentAid:date",
      fr: "Date reçue : le 01/03/2025, or le contrat finit avant le 01/03/2025. Donnez une date plus tôt.",
      en: "Date received: 2025-03-01, but the contract ends before 2025-03-01. Give an earlier date.",
    },
    {
      fields: { schedule: "UNCAM2019", scheduleRule: "prorata" },
      field: "scheduleRule",
      fr: "Cette règle suit les barèmes en vigueur, et « Proposition de l'Uncam (2019) » ne l'a jamais été. Prenez la règle du « barème choisi », ou un barème en vigueur.",
      en: 'This rule goes by the schedules in force, and "Proposition de l\'Uncam (2019)" never was. Take the rule of the schedule chosen, or a schedule in force.',
    },
  ])("$field: $fr", ({ fields, field, fr, en }) => {
    const problems = problemsOf(fields);
    expect(Object.keys(problems)).toEqual([field]);
    expect(spaced(problems[field] ?? "")).toBe(fr);
    expect(problemsOf(fields, inEnglish)).toEqual({ [field]: en });
  });

  test("stops nobody while its mission is left out, and what can be read of the mission is remembered", () => {
    const typed = { ...blankForm, population: "62000", "start:support": "jamais", "stop:support": "01/06/2023" };
    const { problems, choices } = readForm(typed, "fr");
    expect([...problems]).toEqual([]);
    expect(choices?.missions.get("support")).toEqual({ isKept: false, rate: 0 });
    expect(readForm({ ...typed, "kept:support": true }, "fr").problems.has("start:support")).toBe(true);
  });

  test("a stop is judged without the start or the signature that cannot be read", () => {
    const typed = { signature: "jamais", "start:access": "un jour", "stop:access": "01/01/2021" };
    expect(Object.keys(problemsOf(typed))).toEqual(["signature", "start:access"]);
  });
});

describe("the rates of the years", () => {
  const ratesOf = (fields: FormState) =>
    readForm({ ...blankForm, population: "62000", ...fields }, "fr").choices?.time.missions.get("access")?.rates;

  test("are the mission's where nothing is typed", () => {
    expect(ratesOf({ "rate:access": "80 %" })).toEqual([0.8, 0.8, 0.8, 0.8, 0.8]);
    expect(ratesOf({ "rate:access": "80 %", "rate:access:2": "50 %" })).toEqual([0.8, 0.5, 0.8, 0.8, 0.8]);
  });

  test("are nothing where neither they nor the mission's are typed", () => {
    expect(ratesOf({ "rate:access:1": "50 %" })).toEqual([0.5, 0, 0, 0, 0]);
  });
});

test("under a rule that follows the dates, the crisis mission of avenant 2 is one of the form's", () => {
  const typed = { ...blankForm, population: "62000", signature: "01/03/2020", "start:crisis": "01/01/2023" };
  const hasCrisis = (fields: FormState) => readForm({ ...typed, ...fields }, "fr").choices?.missions.has("crisis");
  expect([hasCrisis({ scheduleRule: "chosen" }), hasCrisis({ schedule: "ACI2019" })]).toEqual([false, false]);
  expect([hasCrisis({ scheduleRule: "startOfYear" }), hasCrisis({})]).toEqual([true, true]);
});
