import { situationsRefusedByRules, situationsRefusedByShape } from "./refused-situations";

/** Case files that are refused: what is wrong, the file, and what the sentence says of it. */
export type RefusedCase = readonly [title: string, file: unknown, says: string];

const territory = { population: 62000 };
const override = { line: "access", part: "fixed", tier: 2, amount: 20000 };
/** A key that every object of JavaScript seems to have: only JSON.parse makes it one of its own. */
const withProto: unknown = JSON.parse('{ "population": 62000, "__proto__": {} }');

/** Wrong whatever the schedule: the JSON Schema knows it as well as the reader. */
export const refusedByShape: readonly RefusedCase[] = [
  ...situationsRefusedByShape,
  ["a list", [territory], "Cas reçu : une liste. Donnez un objet JSON"],
  ["a number", 62000, "Cas reçu : 62 000."],
  ["a text", "core", "Cas reçu : « core »."],
  ["nothing", null, "Cas reçu : null."],
  ["an empty object", {}, "Il manque « population »."],
  ["neither a population nor a tier", { name: "CPTS du Val" }, "Il manque « population »."],
  ["a null population, and no tier", { population: null }, "Il manque « population »."],
  [
    "an unknown key",
    { ...territory, populaton: 5 },
    "Clé reçue : « populaton », inconnue. Clés admises : name, communes, population,",
  ],
  ["a key without a name", { ...territory, "": 5 }, "Clé reçue : un texte vide, inconnue."],
  ["a key on two lines", { ...territory, "a\nb": 5 }, "Clé reçue : « a b », inconnue."],
  [
    "a key of 10 000 characters",
    { ...territory, ["k".repeat(10_000)]: 5 },
    `Clé reçue : « ${"k".repeat(60)}… », inconnue.`,
  ],
  ["a key that every object seems to have", { ...territory, constructor: 5 }, "Clé reçue : « constructor », inconnue."],
  ["a key that JavaScript keeps for itself", withProto, "Clé reçue : « __proto__ », inconnue."],
  [
    "a mission that does not exist",
    { ...territory, missions: { acces: {} } },
    "Clé reçue : « acces » dans « missions », inconnue. Clés admises : access, pathways,",
  ],
  [
    "an unknown key in a mission",
    { ...territory, missions: { access: { taux: 1 } } },
    "Clé reçue : « taux » dans « missions.access », inconnue. Clés admises : kept, rate, rates, start, stop, compensation, earmarked ou earmarkedOfFixed.",
  ],
  [
    "a rate for the crisis, which has none",
    { ...territory, schedule: "AV2", missions: { crisis: { rate: 1 } } },
    "Clé reçue : « rate » dans « missions.crisis », inconnue. Clés admises :",
  ],
  [
    "an unknown key in an override",
    { ...territory, overrides: [{ ...override, why: "contrat" }] },
    "Clé reçue : « why » dans « overrides.0 », inconnue. Clés admises : line, part, tier, amount, schedule ou suggested.",
  ],
  [
    "an unknown key in the assumptions",
    { ...territory, assumptions: { crisis: true } },
    "Clé reçue : « crisis » dans « assumptions », inconnue. Clés admises : crisisPlan, crisisDeclared, crises,",
  ],
  ["a name that is no text", { ...territory, name: 5 }, "Valeur reçue pour « name » : 5. Donnez un texte."],
  [
    "a name of 300 characters",
    { ...territory, name: "n".repeat(300) },
    "« name » : Texte reçu : 300 caractères. Donnez-en 200 au plus.",
  ],
  ["a population of 0", { population: 0 }, "Population reçue : 0."],
  ["a negative population", { population: -5 }, "Population reçue : -5."],
  ["a fractional population", { population: 39999.5 }, "Population reçue : 39 999,5."],
  ["an enormous population", { population: 1e308 }, "Population reçue : 1E+308."],
  ["a population in text", { population: "62000" }, "Population reçue : « 62000 », qui est un texte"],
  ["a population that is true", { population: true }, "Population reçue : VRAI."],
  ["a tier of 0", { tier: 0 }, "Taille reçue : 0."],
  ["a tier of 5", { tier: 5 }, "Taille reçue : 5."],
  ["a tier of 1,5", { tier: 1.5 }, "Taille reçue : 1,5."],
  ["a tier in text", { tier: "2" }, "Taille reçue : « 2 », qui est un texte"],
  ["a schedule that is true", { ...territory, schedule: true }, "Barème reçu : VRAI."],
  ["a signature that is true", { ...territory, signature: true }, "Date reçue : VRAI."],
  [
    "missions in one word that is not known",
    { ...territory, missions: "half" },
    'Valeur reçue pour « missions » : « half ». Donnez "core", "all" ou un objet { … }.',
  ],
  ["missions as a list", { ...territory, missions: ["access"] }, "Valeur reçue pour « missions » : une liste."],
  ["missions as an empty list", { ...territory, missions: [] }, "Valeur reçue pour « missions » : une liste."],
  ["null missions", { ...territory, missions: null }, "Valeur reçue pour « missions » : null."],
  [
    "a mission as a list",
    { ...territory, missions: { access: [] } },
    "Valeur reçue pour « missions.access » : une liste. Donnez un objet { … }.",
  ],
  [
    "a mission as a word",
    { ...territory, missions: { access: "oui" } },
    "Valeur reçue pour « missions.access » : « oui ».",
  ],
  ["a null mission", { ...territory, missions: { access: null } }, "Valeur reçue pour « missions.access » : null."],
  [
    "a compensation in words",
    { ...territory, missions: { access: { compensation: "oui" } } },
    "Valeur reçue pour « missions.access.compensation » : « oui ». Donnez true ou false.",
  ],
  [
    "a rate below 0",
    { ...territory, missions: { access: { rate: -0.01 } } },
    "« missions.access.rate » : Taux reçu : -0,01.",
  ],
  [
    "a rate above 1",
    { ...territory, missions: { access: { rate: 1.01 } } },
    "« missions.access.rate » : Taux reçu : 1,01.",
  ],
  ["a rate of 85", { ...territory, missions: { access: { rate: 85 } } }, "« missions.access.rate » : Taux reçu : 85."],
  ["a blank rate", { ...territory, missions: { access: { rate: "" } } }, "« missions.access.rate » : Taux reçu :"],
  [
    "overrides as an object",
    { ...territory, overrides: {} },
    "Valeur reçue pour « overrides » : un objet. Donnez une liste [ … ].",
  ],
  ["an override as a number", { ...territory, overrides: [5] }, "Valeur reçue pour « overrides.0 » : 5."],
  [
    "an override without its amount",
    { ...territory, overrides: [{ line: "access", part: "fixed", tier: 2 }] },
    "Il manque « overrides.0.amount ».",
  ],
  [
    "an override of an unknown line",
    { ...territory, overrides: [{ ...override, line: "acces" }] },
    "Valeur reçue pour « overrides.0.line » : « acces ».",
  ],
  [
    "an override of an unknown part",
    { ...territory, overrides: [override, { ...override, part: "fixe" }] },
    "Valeur reçue pour « overrides.1.part » : « fixe ».",
  ],
  [
    "an override at tier 5",
    { ...territory, overrides: [{ ...override, tier: 5 }] },
    "« overrides.0.tier » : Taille reçue : 5.",
  ],
  ["a negative override", { ...territory, overrides: [{ ...override, amount: -1 }] }, "« overrides.0.amount » :"],
  [
    "an override in text",
    { ...territory, overrides: [{ ...override, amount: "20 000" }] },
    "« 20 000 », qui est un texte",
  ],
  ["assumptions as a list", { ...territory, assumptions: [] }, "Valeur reçue pour « assumptions » : une liste."],
  [
    "an unknown state of the crisis plan",
    { ...territory, assumptions: { crisisPlan: "lost" } },
    '« lost ». Donnez "drafted" ou "updated".',
  ],
  [
    "a crisis declared in words",
    { ...territory, assumptions: { crisisDeclared: "oui" } },
    "Valeur reçue pour « assumptions.crisisDeclared » : « oui ».",
  ],
];

/** Wrong for what the schedules hold or the calendar allows: no JSON Schema can know it. */
export const refusedByRules: readonly RefusedCase[] = [
  [
    "a suggestion for an amount that is published",
    { ...territory, schedule: "ACI2019", overrides: [{ ...override, suggested: true }] },
    "Valeur reçue pour « overrides.0.suggested » : true. Donnez false.",
  ],
  ...situationsRefusedByRules,
  [
    "the same amount given twice",
    { ...territory, overrides: [override, { ...override, amount: 1 }] },
    "« overrides.1 » remplace un montant déjà remplacé plus haut. Gardez l'un des deux.",
  ],
  [
    "an amount of a schedule that the contract never reads",
    { ...territory, schedule: "ACI2019", overrides: [{ ...override, schedule: "AV2" }] },
    'Valeur reçue pour « overrides.0.schedule » : « AV2 ». Donnez "ACI2019".',
  ],
  ["an unknown schedule", { ...territory, schedule: "AV9" }, "Barème reçu : « AV9 »."],
  [
    "a schedule before the agreement",
    { ...territory, schedule: "2019-08-24" },
    "Date reçue : 24/08/2019. L'accord s'applique depuis le 25/08/2019",
  ],
  [
    "a signature before the agreement",
    { ...territory, signature: "2019-08-24" },
    "Date reçue : 24/08/2019. L'accord s'applique depuis le 25/08/2019",
  ],
  ["a signature on no day", { ...territory, signature: "2024-02-30" }, "Date reçue : « 2024-02-30 »."],
  [
    "a mission that the schedule does not hold",
    { ...territory, schedule: "ACI2019", missions: { crisis: {} } },
    "Le barème « Accord de 2019 » ne contient pas « Crise sanitaire ».",
  ],
  [
    "an override of a line that the schedule does not hold",
    { ...territory, schedule: "ACI2019", overrides: [{ ...override, line: "crisis", part: "plan" }] },
    "« overrides.0 » : Le barème « Accord de 2019 » ne contient pas « Crise sanitaire ».",
  ],
  [
    "an override of a part that the line does not have",
    { ...territory, schedule: "ACI2019", overrides: [{ ...override, part: "plan" }] },
    "Valeur reçue pour « overrides.0.part » : « plan ». Donnez fixed, variable, compensation ou earmarked.",
  ],
];
