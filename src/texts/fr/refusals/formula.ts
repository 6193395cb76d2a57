/** One sentence for each thing that formulas alone refuse: kept out of what the pane loads. */
import { lineNames } from "../../../agreement/line-names";
import type { LineId } from "../../../agreement/lines";
import type { FormulaFacts } from "../../../refusal/formula";
import type { Sentences } from "../../say";
import { euros, number, receivedNumber, or } from "../figures";

const line = (id: LineId): string => `« ${lineNames[id].fr} »`;
const typed = (name: string): string => `"${name}"`;

export const formulaSentences: Sentences<FormulaFacts> = {
  level: (it) =>
    `Niveau n° ${it.position} reçu : ${receivedNumber(it.received)}. Donnez un niveau de 0 à 1 (0 à 100 %) pour chaque indicateur.`,
  weight: (it) =>
    `Poids n° ${it.position} reçu : ${receivedNumber(it.received)}. Donnez pour chaque indicateur une part (la somme fait 1 au plus), des points ou des euros, de 0 à 1 milliard.`,
  weightsCount: (it) =>
    `${number(it.levels)} niveaux reçus pour ${number(it.weights)} poids. Donnez autant de poids que de niveaux.`,
  levelsEmpty: () =>
    "Aucun indicateur reçu. Donnez le niveau atteint de chaque indicateur, de 0 à 1, et son poids si vous donnez des poids.",
  targetOutOfReach: (it) =>
    `Montant visé : ${euros(it.target)}, hors d'atteinte. La mission vaut de ${euros(it.least)} (taux 0) à ${euros(it.most)} (taux 1) : donnez un montant entre les deux.`,
  noVariablePart: (it) =>
    `Dans le barème « ${it.schedule} », ${line(it.line)} n'a pas de part variable : elle vaut ${euros(it.amount)} en taille ${it.tier} quel que soit le taux. Choisissez une mission qui en a une.`,
  calendarUnknown: (it) =>
    `Le barème « ${it.schedule} » ne fixe aucun délai connu. Donnez ${or(it.accepted.map(typed))}, avec les guillemets.`,
  ceilingUnknown: (it) =>
    `Aucun plafond connu pour ${it.year}. Les années connues vont de ${it.first} (décret 2022-375) à ${it.last} : choisissez l'une d'elles.`,
  functionUnloaded: () =>
    "Cette fonction n'a pas pu être chargée. Vérifiez l'accès au site du complément, puis validez de nouveau la formule.",
};
