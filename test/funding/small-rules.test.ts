/**
 * Where an independent reckoning of 0.1.0 found two answers to one question, or none in words: each row is a case, or a
 * call, with what is said of it now.
 */
import { call } from "../../src/library/call";
import { answerOf } from "../../src/funding/answer";
import { computeFunding, moneyOf } from "../../src/funding/funding";
import { Refused } from "../../src/refusal/refused";
import { answerWords } from "../../src/texts/fr/answer";
import { plainSpaces } from "../cli/run-cli";
import { readCase } from "../today";

const answerTo = (file: object) => answerOf(computeFunding(readCase(file)), answerWords);

const crisis = { tier: 1, schedule: "AV2", signature: "2023-01-01", missions: { crisis: {} } };

/** By the tables: 50 000 of operating grant, 25 000 of plan drafted, 37 500 of grave crisis. */
const years: readonly (readonly [edge: string, file: object, ofOneYear: number, ofYearOne: number])[] = [
  ["a crisis declared, one paid a year", { ...crisis, assumptions: { crisisDeclared: true } }, 112_500, 112_500],
  [
    "a crisis declared, none paid a year",
    { ...crisis, assumptions: { crisisDeclared: true, crisesPerYear: 0 } },
    75_000,
    75_000,
  ],
  [
    "a crisis dated in year 1 and declared",
    { ...crisis, assumptions: { crises: ["2023-05-02"], crisisDeclared: true } },
    112_500,
    112_500,
  ],
  ["a crisis dated in year 1 alone", { ...crisis, assumptions: { crises: ["2023-05-02"] } }, 75_000, 112_500],
  ["no crisis", crisis, 75_000, 75_000],
];

test.each(years)("%s: the budget of one year, and year 1 of the contract", (_edge, file, ofOneYear, ofYearOne) => {
  const { contractYears } = answerTo(file);
  const { total } = moneyOf(computeFunding(readCase(file)).rows, "central");
  expect([total / 100, contractYears?.[0]?.due]).toEqual([ofOneYear, ofYearOne]);
});

const said: readonly (readonly [edge: string, file: object, words: string])[] = [
  [
    "another tier in year 1 than that of the budget",
    {
      tier: 2,
      schedule: "ACI2019",
      signature: "2020-01-01",
      missions: { pathways: { rate: 0.5 } },
      assumptions: { tiers: [3] },
    },
    "Le budget d'une année est lu en taille 2, l'année 1 du contrat en taille 3 : les deux montants diffèrent.",
  ],
  [
    "a crisis declared where none is paid",
    { ...crisis, assumptions: { crisisDeclared: true, crisesPerYear: 0 } },
    "La crise déclarée le 01/01/2023 n'est pas payée : l'hypothèse retenue est de 0 par année de contrat au plus.",
  ],
  [
    "a crisis dated and not declared",
    { ...crisis, assumptions: { crises: ["2023-05-02"] } },
    "La crise datée compte dans son année de contrat, et non dans le budget d'une année, où aucune crise n'est dite déclarée.",
  ],
  [
    "two of them",
    { ...crisis, assumptions: { crises: ["2023-05-02", "2024-05-02"] } },
    "Les 2 crises datées comptent dans leurs années de contrat",
  ],
  [
    "a crisis mission started in a year that follows the agreement of 2019",
    { tier: 1, signature: "2021-12-01", missions: { crisis: { start: "2022-10-15" } } },
    "« Crise sanitaire » démarre le 15/10/2022, sous un barème qui ne la contient pas : elle ne compte qu'à partir du 01/12/2022.",
  ],
  [
    "a mission started before the signature",
    { tier: 2, schedule: "ACI2019", signature: "2020-03-01", missions: { pathways: { start: "2019-09-01" } } },
    "« Parcours pluriprofessionnels » démarre le 01/09/2019, avant la signature du 01/03/2020 : elle ne compte qu'à partir de la signature.",
  ],
];

test.each(said)("%s: a note says it", (_edge, file, words) => {
  expect(plainSpaces(answerTo(file).timeNotes.join("\n"))).toContain(words);
});

test.each([
  ["no crisis at all", crisis],
  ["a crisis declared and dated", { ...crisis, assumptions: { crises: ["2023-05-02"], crisisDeclared: true } }],
  ["a dated crisis that no year pays", { ...crisis, assumptions: { crises: ["2023-05-02"], crisesPerYear: 0 } }],
])("%s: nothing to say of two answers", (_edge, file) => {
  expect(plainSpaces(answerTo(file).timeNotes.join("\n"))).not.toContain("le budget d'une année");
});

const reasons: readonly (readonly [edge: string, start: string, words: string])[] = [
  ["one day, in the singular", "2024-12-31", "pour 1 jour sur 366"],
  ["two days", "2024-12-30", "pour 2 jours sur 366"],
];

test.each(reasons)("a payment for %s", (_edge, start, words) => {
  const file = { tier: 2, schedule: "ACI2019", signature: "2024-01-01", missions: { pathways: { start } } };
  const [, advance] = answerTo(file).instalments ?? [];
  expect(plainSpaces(advance?.reason ?? "")).toContain(words);
});

const monthly = { tier: 2, schedule: "ACI2019", signature: "2023-10-12" };

test.each([
  ["in days, whole as soon as the mission runs", "days", 17_500],
  ["in months, nothing before the first whole one", "months", 0],
])("a variable part that is not prorated, %s", (_edge, prorationBasis, amount) => {
  const missions = { access: { start: "2024-09-14", rate: 1, compensation: false, earmarked: false } };
  const answer = answerTo({ ...monthly, missions, assumptions: { prorationBasis, prorateVariable: false } });
  const variable = (answer.instalments ?? []).filter(
    ({ part, contractYear }) => part === "variable" && contractYear === 1,
  );
  expect(variable.reduce((total, one) => total + (one.amount ?? 0), 0)).toBe(amount);
});

const refused: readonly (readonly [edge: string, call: readonly unknown[], words: string])[] = [
  ["a rate as text", ["MISSION", "accès", 2, "80 %"], "Taux reçu : « 80 % », qui est un texte : retapez-le en nombre"],
  ["a tier as text", ["MISSION", "accès", "2", 0.8], "Taille reçue : « 2 », qui est un texte"],
  ["a decimal, with a French comma", ["MISSION", "accès", 1.5, 0.8], "Taille reçue : 1,5."],
];

test.each(refused)("%s: what it is, in French figures", async (_edge, [name, ...values], words) => {
  const answer = await call(String(name), values);
  expect(plainSpaces("message" in answer ? answer.message : "answered")).toContain(words);
});

test("the deadlines of a contract signed under avenant 2 hold the crisis mission's", async () => {
  const answer = await call("CALENDAR", ["2024-03-01"]);
  // 01/09/2024 and 01/09/2025: six and eighteen months.
  expect("value" in answer ? answer.value : answer).toContainEqual(["Crise sanitaire", 45_536, 45_901]);
});

test("a letter of intent of before the agreement is refused for its date", () => {
  const file = { ...crisis, assumptions: { intentAid: { amount: 1000, date: "2019-03-28" } } };
  expect(caught(() => readCase(file))).toEqual({ kind: "dateBeforeAgreement", day: 43_552 });
});

function caught(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof Refused ? error.problem : error;
  }
}
