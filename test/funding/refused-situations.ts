/** What a case says of its day, refused: what is wrong, the file, and what the sentence says of it. */
import type { RefusedCase } from "./refused-cases";

const territory = { population: 62000 };

export const situationsRefusedByShape: readonly RefusedCase[] = [
  ["a situation in words", { ...territory, situation: { day: "hier" } }, "« situation.day » : Date reçue : « hier »."],
  ["a blank situation", { ...territory, situation: { day: "" } }, "« situation.day » : Date reçue :"],
  ["a situation that is a list", { ...territory, situation: [] }, "Valeur reçue pour « situation » : une liste."],
  [
    "a situation that is a day",
    { ...territory, situation: "2026-11-28" },
    "« situation » : « 2026-11-28 ». Donnez un objet",
  ],
  [
    "an unknown key in a situation",
    { ...territory, situation: { jour: "2026-11-28" } },
    "Clé reçue : « jour » dans « situation », inconnue. Clés admises : day, bankBalance, commitments ou earmarkedSpent.",
  ],
  [
    "a bank balance in words",
    { ...territory, situation: { bankBalance: "beaucoup" } },
    "« situation.bankBalance » : Montant reçu : « beaucoup ». Donnez un nombre d'euros, de -1 milliard à 1 milliard",
  ],
  [
    "an empty bank balance",
    { ...territory, situation: { bankBalance: "" } },
    "« situation.bankBalance » : Montant reçu",
  ],
  ["an absurd bank balance", { ...territory, situation: { bankBalance: -1e10 } }, "Montant reçu : -10 000 000 000."],
  [
    "negative commitments",
    { ...territory, situation: { commitments: -1 } },
    "« situation.commitments » : Montant reçu : -1.",
  ],
  [
    "commitments in text",
    { ...territory, situation: { commitments: "1000" } },
    "« situation.commitments » : Montant reçu : « 1000 », qui est un texte",
  ],
  [
    "absurd spending",
    { ...territory, situation: { earmarkedSpent: 1e10 } },
    "« situation.earmarkedSpent » : Montant reçu",
  ],
  [
    "a negative share of the fixed part",
    { ...territory, missions: { access: { earmarkedOfFixed: -1 } } },
    "« missions.access.earmarkedOfFixed » : Montant reçu : -1.",
  ],
];

export const situationsRefusedByRules: readonly RefusedCase[] = [
  [
    "a situation on no day",
    { ...territory, situation: { day: "2026-02-30" } },
    "« situation.day » : Date reçue : « 2026-02-30 ». Donnez une date qui existe",
  ],
  [
    "a situation before the agreement",
    { ...territory, situation: { day: "2019-08-24" } },
    "« situation.day » : Date reçue : 24/08/2019. L'accord s'applique depuis le 25/08/2019",
  ],
  [
    "a situation before the signature",
    { ...territory, signature: "2026-12-01", situation: { day: "2026-11-28" } },
    "« situation.day » : Date reçue : le 28/11/2026. Donnez un jour à partir de la signature, le 01/12/2026.",
  ],
];
