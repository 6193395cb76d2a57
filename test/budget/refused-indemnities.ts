/** Indemnities, refused: what is wrong, the case, and what the sentence says of it. */
import type { RefusedCase } from "../funding/refused-cases";

const plan = (indemnities: unknown) => ({ population: 62000, signature: "2023-05-02", indemnities });
const declared = (keys: object) =>
  plan({ declarations: [{ date: "2024-03-05", person: "P1", nature: "remuneration", amount: 10, ...keys }] });
const rated = (...rates: readonly object[]) => plan({ rates });

/** Wrong whatever else the case says. */
export const indemnitiesRefusedByShape: readonly RefusedCase[] = [
  ["indemnities that are a list", plan([]), "Valeur reçue pour « indemnities » : une liste"],
  ["a rate of no activity", rated({ indemnity: 50 }), "Il manque « indemnities.rates.0.activity »."],
  ["a declaration of nobody", declared({ person: undefined }), "Il manque « indemnities.declarations.0.person »."],
  [
    "a nature that the decree does not have",
    declared({ nature: "prime" }),
    "« indemnities.declarations.0.nature » : « prime »",
  ],
  [
    "an amount in text",
    declared({ amount: "12" }),
    "« indemnities.declarations.0.amount » : montant reçu : « 12 », qui est un texte",
  ],
  ["a second cap below zero", plan({ secondCap: -1 }), "« indemnities.secondCap » : montant reçu : -1."],
  ["an account of class 7", plan({ account: "758" }), "« indemnities.account » : compte reçu : « 758 »."],
];

export const indemnitiesRefusedByRules: readonly RefusedCase[] = [
  ["a person without a code", declared({ person: "  " }), "« indemnities.declarations.0.person » : rien n'est reçu."],
  ["a code that spreadsheets read otherwise", declared({ person: "P*" }), "« P* » a un signe que les tableurs"],
  ["a mission that nobody knows", declared({ mission: "urgences" }), "« indemnities.declarations.0.mission »"],
  ["a day that does not exist", declared({ date: "2024-02-30" }), "« indemnities.declarations.0.date »"],
  [
    "two rates of an activity for all",
    rated({ activity: "Réunion" }, { activity: "réunion", profession: "Toutes" }),
    "« indemnities.rates.1.activity » : « réunion » a déjà un taux pour toutes les professions.",
  ],
];
