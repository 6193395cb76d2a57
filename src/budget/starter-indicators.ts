/**
 * Indicators that a community may begin with: those that the national agreement follows for access (its annex of 2019), and the
 * local ones that the deck of 2020 gives as examples. Each contract has its own values, references and targets: to be entered.
 */
import { contractYearOn } from "../agreement/contract-year";
import type { Direction } from "../agreement/level";
import type { Choices } from "../funding/choices";
import type { RatedMission } from "./indicators/indicator";
import type { PlannedFile } from "./planned-file";

const rows: readonly (readonly [mission: RatedMission, label: string, direction: Direction])[] = [
  ["access", "Part de la population couverte qui a un médecin traitant", "up"],
  ["access", "Part sans médecin traitant parmi les patients en ALD, de plus de 70 ans ou à la CMU-C", "down"],
  ["access", "Taux de passages aux urgences non suivis d'hospitalisation", "down"],
  ["access", "Part des admissions directes en médecine", "up"],
  ["access", "Consultations enregistrées par la régulation territoriale des soins non programmés", "up"],
  ["pathways", "Patients entrés dans le parcours, parmi les patients possibles", "up"],
  ["prevention", "Nombre d'actions de prévention", "up"],
  ["prevention", "Bénéficiaires des actions de prévention", "up"],
  ["prevention", "Satisfaction des bénéficiaires", "up"],
];

/** For the contract year of the situation, and the missions that are kept. @returns keys of a case file */
export function starterIndicatorsOf({ situation, signature, missions }: StartedFrom): PlannedFile {
  const contractYear = (signature === null ? null : contractYearOn(situation.day, signature)) ?? 1;
  const kept = rows.filter(([mission]) => mission === "envelope" || missions.get(mission)?.isKept === true);
  return {
    indicators: kept.map(([mission, label, direction]) => ({ mission, contractYear, label, direction, value: null })),
  };
}

type StartedFrom = Pick<Choices, "situation" | "signature" | "missions">;
