/** How a community usually begins its first budget: rows whose natures and accounts are proposals, no amount, two pages more. */
import { addMonths, monthStart, toIso } from "../agreement/day";
import { isMission } from "../agreement/lines";
import type { Choices } from "../funding/choices";
import { financialYearOf } from "../funding/situation/financial-years";
import { natureNames } from "./nature-names";
import type { NatureId } from "./natures";
import type { Envelope } from "./planned";
import type { PlannedFile } from "./planned-file";

const rows: readonly (readonly [mission: Envelope, nature: NatureId, label?: string])[] = [
  ["operating", "rent", "Locaux de la coordination"],
  ["operating", "equipment", "Équipement du poste de coordination"],
  ["operating", "software", "Outils numériques de coordination"],
  ["operating", "telephone"],
  ["operating", "insurance"],
  ["operating", "fees", "Expert-comptable"],
  ["operating", "bank"],
  ["operating", "dues", "Cotisation à une fédération"],
  ["operating", "communication", "Site et communication"],
  ["operating", "travel"],
  ["operating", "receptions", "Réunions et assemblée générale"],
  ["operating", "indemnities", "Temps des professionnels : bureau et groupes de travail"],
  ["access", "indemnities", "Temps des professionnels : médecin traitant"],
  ["earmarked", "indemnities", "Soins non programmés : régulation et effecteurs"],
  ["pathways", "indemnities", "Temps des professionnels : parcours"],
  ["pathways", "training", "Soirées et formations pluriprofessionnelles"],
  ["prevention", "indemnities", "Temps des professionnels : prévention"],
  ["prevention", "communication", "Supports des actions de prévention"],
  ["prevention", "supplies", "Matériel des actions de prévention"],
  ["crisis", "indemnities", "Temps des professionnels : plan de crise"],
  ["quality", "indemnities", "Temps des professionnels : qualité"],
  ["support", "indemnities", "Temps des professionnels : accueil et accompagnement"],
];

/**
 * For the financial year of the situation, from the month of the signature on, and for the missions that are kept.
 * @returns keys of a case file
 */
export function starterPlanOf({ situation, time, signature, missions }: StartedFrom): PlannedFile {
  const { from, to } = financialYearOf(situation.day, time.financialYearEnd);
  const signed = signature !== null && signature > from && signature < to ? signature : from;
  const [first, last] = [toIso(monthStart(signed)), toIso(addMonths(to, -1))].map((day) => day.slice(0, 7));
  const isKept = (mission: Envelope) => {
    const line = mission === "earmarked" ? "access" : mission;
    return line === "outside" || !isMission(line) || missions.get(line)?.isKept === true;
  };
  return {
    charges: rows
      .filter(([mission]) => isKept(mission))
      .map(([mission, nature, label = natureNames[nature]]) => ({ mission, nature, label, amount: null, first, last })),
    pages: ["cerfa", "entries"],
    staff: [{ label: "Coordination", employment: "employee", start: toIso(signed), end: toIso(to - 1) }],
  };
}

type StartedFrom = Pick<Choices, "situation" | "time" | "signature" | "missions">;
