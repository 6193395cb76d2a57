/** Dates and assumptions of a case file that are refused, like those of refused-cases.ts. */
import type { RefusedCase } from "./refused-cases";

const territory = { population: 62000 };
const inTime = (assumptions: object) => ({ ...territory, assumptions });
const withAccess = (access: object) => ({ ...territory, missions: { access } });

/** Wrong whatever the schedule. */
export const timesRefusedByShape: readonly RefusedCase[] = [
  ["a start that is true", withAccess({ start: true }), "« missions.access.start » : Date reçue : VRAI."],
  ["a stop before any calendar", withAccess({ stop: 0 }), "« missions.access.stop » : Date reçue : 0."],
  [
    "rates that are no list",
    withAccess({ rates: 0.8 }),
    "Valeur reçue pour « missions.access.rates » : 0,8. Donnez une liste [ … ].",
  ],
  [
    "an empty list of rates",
    withAccess({ rates: [] }),
    "« missions.access.rates » : 0 valeurs reçues. Donnez-en de 1 à 5, une par année de contrat.",
  ],
  [
    "six rates for five years",
    withAccess({ rates: [0, 0, 0, 0, 0, 0] }),
    "« missions.access.rates » : 6 valeurs reçues. Donnez-en de 1 à 5",
  ],
  ["a rate of 85 among others", withAccess({ rates: [0.8, 85] }), "« missions.access.rates.1 » : Taux reçu : 85."],
  ["a null among rates", withAccess({ rates: [null] }), "« missions.access.rates.0 » : Taux reçu : une cellule vide."],
  [
    "rates for the crisis, which has none",
    { ...territory, schedule: "AV2", missions: { crisis: { rates: [1] } } },
    "Clé reçue : « rates » dans « missions.crisis », inconnue. Clés admises :",
  ],
  [
    "six tiers for five years",
    inTime({ tiers: [1, 2, 3, 4, 1, 2] }),
    "« assumptions.tiers » : 6 valeurs reçues. Donnez-en de 0 à 5, une par année de contrat.",
  ],
  ["a tier of 5 in a year", inTime({ tiers: [null, 5] }), "« assumptions.tiers.1 » : Taille reçue : 5."],
  ["a tier that is no list", inTime({ tiers: 2 }), "Valeur reçue pour « assumptions.tiers » : 2."],
  ["a crisis that is no date", inTime({ crises: [true] }), "« assumptions.crises.0 » : Date reçue : VRAI."],
  ["a crisis without a date", inTime({ crises: [null] }), "« assumptions.crises.0 » : Date reçue : une cellule vide."],
  ["crises that are no list", inTime({ crises: "2023-01-15" }), "« 2023-01-15 ». Donnez une liste [ … ]."],
  [
    "thirteen crises a year",
    inTime({ crisesPerYear: 13 }),
    "« assumptions.crisesPerYear » : Nombre reçu : 13. Donnez un nombre entier, de 0 à 12.",
  ],
  ["a crisis and a half a year", inTime({ crisesPerYear: 1.5 }), "Nombre reçu : 1,5."],
  ["a crisis effect that is no date", inTime({ crisisEffect: false }), "« assumptions.crisisEffect » : Date reçue"],
  [
    "an unknown basis of proration",
    inTime({ prorationBasis: "weeks" }),
    'Valeur reçue pour « assumptions.prorationBasis » : « weeks ». Donnez "days" ou "months".',
  ],
  ["a proration in words", inTime({ prorateVariable: "oui" }), "Donnez true ou false."],
  ["a prorated plan in words", inTime({ proratePlan: "non" }), "Donnez true ou false."],
  ["an advance in words", inTime({ advanceUnscheduledCare: 1 }), "Donnez true ou false."],
  [
    "a balance before its anniversary",
    inTime({ balanceLag: -1 }),
    "« assumptions.balanceLag » : Nombre reçu : -1. Donnez un nombre entier, de 0 à 24.",
  ],
  [
    "a balance more than two years late",
    inTime({ balanceDelay: 25 }),
    "« assumptions.balanceDelay » : Nombre reçu : 25.",
  ],
  ["a delay in words", inTime({ balanceDelay: "cinq" }), "Nombre reçu : « cinq »."],
  [
    "an unknown rule of schedules",
    inTime({ scheduleRule: "latest" }),
    '« latest ». Donnez "chosen", "startOfYear" ou "prorata".',
  ],
  ["an unknown rule of stopped missions", inTime({ stoppedMission: "lost" }), '« lost ». Donnez "prorata" ou "kept".'],
  ["an aid without its amount", inTime({ intentAid: {} }), "Il manque « assumptions.intentAid.amount »."],
  ["a negative aid", inTime({ intentAid: { amount: -1 } }), "« assumptions.intentAid.amount » : Montant reçu : -1."],
  [
    "an aid as a list",
    inTime({ startUpSupplement: [] }),
    "Valeur reçue pour « assumptions.startUpSupplement » : une liste. Donnez un objet { … }.",
  ],
  [
    "an unknown key in an aid",
    inTime({ startUpSupplement: { amount: 1, day: "2020-01-01" } }),
    "Clé reçue : « day » dans « assumptions.startUpSupplement », inconnue. Clés admises : amount ou date.",
  ],
];

/** Wrong for what the schedules hold or the calendar allows. */
export const timesRefusedByRules: readonly RefusedCase[] = [
  [
    "a start on no day",
    withAccess({ start: "2024-02-30" }),
    "« missions.access.start » : Date reçue : « 2024-02-30 ».",
  ],
  [
    "a stop on the day of the start",
    withAccess({ start: "2021-03-01", stop: "2021-03-01" }),
    "« missions.access.stop » : Arrêt reçu : le 01/03/2021, pour une mission démarrée le 01/03/2021. Donnez une date après",
  ],
  [
    "a stop before the signature, when no start is given",
    { ...withAccess({ stop: "2020-12-31" }), signature: "2021-01-01" },
    "Arrêt reçu : le 31/12/2020, pour une mission démarrée le 01/01/2021.",
  ],
  [
    "a stop before the start, whatever the signature",
    { population: 62000, missions: { access: { start: "2020-03-01", stop: "2019-12-31" } } },
    "Arrêt reçu : le 31/12/2019, pour une mission démarrée le 01/03/2020.",
  ],
  [
    "an aid before the agreement",
    inTime({ intentAid: { amount: 1, date: "2019-08-24" } }),
    "« assumptions.intentAid.date » : Date reçue : 24/08/2019. L'accord s'applique depuis le 25/08/2019",
  ],
  [
    "an aid after the contract",
    { ...inTime({ intentAid: { amount: 1, date: "2025-03-01" } }), signature: "2020-03-01" },
    "« assumptions.intentAid.date » : Date reçue : le 01/03/2025, or le contrat finit avant le 01/03/2025.",
  ],
  [
    "a signature too late for five years",
    { ...territory, signature: "9999-12-31" },
    "Signature reçue : 31/12/9999, trop tardive pour cinq années de contrat. Donnez une date jusqu'au 31/12/9989.",
  ],
  [
    "a proposal by the schedules in force",
    { ...inTime({ scheduleRule: "prorata" }), schedule: "UNCAM2019", missions: {} },
    "« assumptions.scheduleRule » : Cette règle suit les barèmes en vigueur, et « Proposition de l'Uncam (2019) » ne l'a jamais été. Donnez \"chosen\"",
  ],
  [
    "a mission that none of the contract's schedules holds",
    { ...territory, signature: "2020-03-01", missions: { envelope: {} } },
    "« missions.envelope » : Le barème « Accord de 2019 » ne contient pas « Enveloppe des missions ».",
  ],
  [
    "a contract that ends on the day of its signature",
    { ...inTime({ contractEnd: "2021-01-01" }), signature: "2021-01-01" },
    "« assumptions.contractEnd » : Date reçue : le 01/01/2021. Donnez un jour après la signature du 01/01/2021 et avant le 01/01/2026, terme des cinq ans.",
  ],
  [
    "a contract that ends early when its five years are over",
    { ...inTime({ contractEnd: "2026-01-01" }), signature: "2021-01-01" },
    "« assumptions.contractEnd » : Date reçue : le 01/01/2026. Donnez",
  ],
];
