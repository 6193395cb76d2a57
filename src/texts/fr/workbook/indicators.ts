/** The words of the indicators, and the texts of the sheet that counts those of each mission and year. */
import type { Direction } from "../../../agreement/level";
import type { IndicatorUnit, LevelKind } from "../../../budget/indicators/indicator";
import { noBreak } from "../figures";

export const unitWords: Readonly<Record<IndicatorUnit, string>> = { euros: "Euros", share: "Part", points: "Points" };

export const levelWords: Readonly<Record<LevelKind, string>> = {
  linear: "Proportionnel",
  steps: "Paliers",
  allOrNothing: "Tout ou rien",
};

export const directionWords: Readonly<Record<Direction, string>> = { up: "En hausse", down: "En baisse" };

export const indicatorTexts = {
  title: "Calculs des indicateurs",
  purpose: "Par mission et année : les indicateurs ensemble, et le taux d'atteinte que lit le contrat.",
  help: noBreak("Ne rien saisir ici : les indicateurs sont sur Indicateurs, les taux sur Saisie."),
  byMission: "Par mission et année de contrat",
  byMissionHelp: noBreak(
    "Le taux vient des indicateurs quand tous ceux de l'année sont mesurés ; sinon le taux saisi compte. Part variable inconnue : aucun écart n'est jugé.",
  ),
  heads: {
    mission: "Mission",
    year: "Année",
    count: "Indicateurs",
    measured: "Mesurés",
    unvalued: "Valeurs à saisir",
    value: "Valeur",
    earned: "Acquis",
    variable: "Part variable",
    gap: "Écart",
    whole: "Compté sur",
    rate: "Taux des indicateurs",
    typed: "Taux saisi",
    used: "Taux compté",
    from: "D'où il vient",
    euros: "Acquis en euros",
  },
  typed: "Saisi",
  fromIndicators: "Indicateurs",
} as const;
