/** Indicators, refused: what is wrong, the case, and what the sentence says of it. */
import type { RefusedCase } from "../funding/refused-cases";

const plan = (keys: object) => ({ population: 62000, signature: "2023-05-02", ...keys });
const indicator = (keys: object) =>
  plan({ indicators: [{ mission: "access", contractYear: 1, value: 9000, reference: 0, target: 10, ...keys }] });

/** Wrong whatever else the case says. */
export const indicatorsRefusedByShape: readonly RefusedCase[] = [
  [
    "an indicator worth nothing",
    indicator({ value: 0 }),
    "« indicators.0.value » : nombre reçu : 0. Donnez un nombre, de 0,01",
  ],
  [
    "an indicator of no contract year",
    indicator({ contractYear: 6 }),
    "« indicators.0.contractYear » : 6 reçu, inconnu. Donnez 1, 2, 3, 4 ou 5.",
  ],
  ["a level that no contract has", indicator({ level: "log" }), "Valeur reçue pour « indicators.0.level »"],
  [
    "a result in text",
    indicator({ achieved: "12" }),
    "« indicators.0.achieved » : nombre reçu : « 12 », qui est un texte",
  ],
  [
    "four steps",
    indicator({ level: "steps", steps: [1, 2, 3, 4].map((at) => ({ at, earned: at })) }),
    "« indicators.0.steps » : 4 lignes reçues. Donnez-en 3 au plus.",
  ],
];

export const indicatorsRefusedByRules: readonly RefusedCase[] = [
  [
    "an indicator of the crisis mission",
    indicator({ mission: "crisis" }),
    "« indicators.0.mission » : « crisis » reçu, inconnu.",
  ],
  [
    "a target that is the reference",
    indicator({ reference: 10 }),
    "« indicators.0.target » : la cible est égale à la référence, 10",
  ],
  [
    "a falling indicator with its target above",
    indicator({ direction: "down" }),
    "« indicators.0.target » : cible reçue : 10, pour une référence de 0",
  ],
  [
    "a level by steps without steps",
    indicator({ level: "steps" }),
    "« indicators.0.steps » : un niveau par paliers, sans",
  ],
  [
    "steps that nothing reads",
    indicator({ steps: [{ at: 1, earned: 1 }] }),
    "« indicators.0.steps » : des paliers reçus",
  ],
  [
    "a step that earns more than the indicator is worth",
    indicator({ level: "steps", steps: [{ at: 1, earned: 9000.01 }] }),
    "« indicators.0.steps.0.earned » : un palier rapporterait 9 000,01, plus que la valeur de l'indicateur, 9 000.",
  ],
  [
    "points beside euros",
    plan({
      indicators: [
        { mission: "access", contractYear: 1, value: 1, level: "allOrNothing", target: 1 },
        { mission: "access", contractYear: 1, value: 1, level: "allOrNothing", target: 1, unit: "points" },
      ],
    }),
    "« indicators.1.unit » : les indicateurs d'une mission et d'une année ont plusieurs unités.",
  ],
  [
    "shares of more than the whole",
    plan({
      indicators: [0.6, 0.5].map((value) => {
        return { mission: "access", contractYear: 1, value, unit: "share", level: "allOrNothing", target: 1 };
      }),
    }),
    "« indicators.1.value » : les parts d'une mission et d'une année font 110 %.",
  ],
];
