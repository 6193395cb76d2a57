/** One sentence for each refusal: what was received, what is accepted, what to do. */
import { lineNames } from "../../agreement/line-names";
import type { LineId, PartOrTotal } from "../../agreement/lines";
import { partNames } from "../../agreement/part-names";
import type { Refusal } from "../../agreement/refusal";
import { asWritten } from "../figures";
import { and, date, euros, noBreak, number, or, received, receivedNumber } from "./figures";

const line = (id: LineId): string => `« ${lineNames[id].fr} »`;
const part = (id: PartOrTotal): string => `« ${partNames[id].fr} »`;

/** As a formula wants it. */
const typed = (name: string): string => `"${name}"`;

export function sentence(refusal: Refusal): string {
  return noBreak(words(refusal));
}

function words(refusal: Refusal): string {
  switch (refusal.kind) {
    case "population":
      return `Population reçue : ${receivedNumber(refusal.received)}. Donnez un nombre entier d'habitants, de 1 à 100 000 000.`;
    case "tier":
      return `Taille reçue : ${receivedNumber(refusal.received)}. Donnez 1, 2, 3 ou 4 (CPTS.TIER la calcule d'après la population).`;
    case "rate":
      return `Taux reçu : ${receivedNumber(refusal.received)}. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.`;
    case "target":
      return `Montant reçu : ${receivedNumber(refusal.received)}. Donnez un nombre d'euros, de 0 à 1 milliard.`;
    case "year":
      return `Année reçue : ${receivedNumber(refusal.received, asWritten(refusal.received))}. Donnez une année à quatre chiffres, par exemple 2026.`;
    case "wholeNumber":
      return `Nombre reçu : ${receivedNumber(refusal.received)}. Donnez un nombre entier, de ${refusal.least} à ${refusal.most}.`;
    case "line":
      return `Mission ou ligne reçue : ${received(refusal.received)}, inconnue. ${nearest(refusal.nearest)}`;
    case "lineAmbiguous":
      return `${received(refusal.received)} peut désigner ${or(refusal.candidates.map(line))}. Écrivez le nom en entier.`;
    case "notAMission":
      return `${line(refusal.line)} n'est pas une mission. Employez CPTS.AMOUNT pour cette ligne, ou donnez le nom d'une mission.`;
    case "missionsEmpty":
      return "La liste de missions est vide. Donnez une mission au moins, ou omettez l'argument pour toutes.";
    case "severalLines":
      return `${received(refusal.received)} nomme plusieurs lignes. Donnez-en une ; CPTS.TOTAL et CPTS.BUDGET en prennent plusieurs.`;
    case "part":
      return `Part reçue : ${received(refusal.received)}. Donnez total, fixe, variable, compensation, fléchée, plan, mise à jour ou crise.`;
    case "schedule":
      return `Barème reçu : ${received(asWritten(refusal.received))}. Donnez ${or(refusal.accepted.map(typed))}, avec les guillemets, ou une date depuis le 25/08/2019.`;
    case "date":
      return `Date reçue : ${received(refusal.received)}. Donnez une date qui existe, par exemple 01/03/2024.`;
    case "signatureTooLate":
      return `Signature reçue : ${date(refusal.day)}, trop tardive pour cinq années de contrat. Donnez une date jusqu'au ${date(refusal.last)}.`;
    case "level":
    case "weight":
    case "weightsCount":
    case "levelsEmpty":
    case "tooMany":
      return ofList(refusal);
    case "targetOutOfReach":
      return `Montant visé : ${euros(refusal.target)}, hors d'atteinte. La mission vaut de ${euros(refusal.least)} (taux 0) à ${euros(refusal.most)} (taux 1) : donnez un montant entre les deux.`;
    case "dateBeforeAgreement":
      return `Aucun barème n'était en vigueur le ${date(refusal.day)} : l'accord s'applique depuis le 25/08/2019. Donnez une date à partir de ce jour, ou un barème par son nom.`;
    case "lineNotHeld":
      return `Le barème « ${refusal.schedule} » ne contient pas ${line(refusal.line)}. Il contient ${and(refusal.held.map(line))} : choisissez-en une, ou un autre barème.`;
    case "partNotHeld":
      return `Dans le barème « ${refusal.schedule} », ${line(refusal.line)} n'a pas de part ${part(refusal.part)}. Choisissez ${or(refusal.held.map(part))}, ou le total.`;
    case "amountUnknown":
      return `Montant inconnu dans le barème « ${refusal.schedule} » : ${line(refusal.line)}, ${part(refusal.part)}, taille ${refusal.tier}. Reprenez celui de votre contrat (article 6).${suggestion(refusal.suggestion)}`;
    case "splitUnknown":
      return `Dans le barème « ${refusal.schedule} », ${line(refusal.line)} en taille ${refusal.tier} n'est connue que par son total (${euros(refusal.total)}) : seul le taux 1 (100 %) a une réponse. Reprenez la répartition de votre contrat (article 6).`;
    case "noVariablePart":
      return `Dans le barème « ${refusal.schedule} », ${line(refusal.line)} n'a pas de part variable : elle vaut ${euros(refusal.amount)} en taille ${refusal.tier} quel que soit le taux. Choisissez une mission qui en a une.`;
    case "calendarUnknown":
      return `Le barème « ${refusal.schedule} » ne fixe aucun délai connu. Donnez ${or(refusal.accepted.map(typed))}, avec les guillemets.`;
    case "ceilingUnknown":
      return `Aucun plafond connu pour ${refusal.year}. Les années connues vont de ${refusal.first} (décret 2022-375) à ${refusal.last} : choisissez l'une d'elles.`;
    case "functionUnloaded":
      return "Cette fonction n'a pas pu être chargée. Vérifiez l'accès au site du complément, puis validez de nouveau la formule.";
  }
}

type OfList = Extract<Refusal, { kind: "level" | "weight" | "weightsCount" | "levelsEmpty" | "tooMany" }>;

function ofList(refusal: OfList): string {
  switch (refusal.kind) {
    case "level":
      return `Niveau n° ${refusal.position} reçu : ${receivedNumber(refusal.received)}. Donnez un niveau de 0 à 1 (0 à 100 %) pour chaque indicateur.`;
    case "weight":
      return `Poids n° ${refusal.position} reçu : ${receivedNumber(refusal.received)}. Donnez pour chaque indicateur une part (la somme fait 1 au plus), des points ou des euros, de 0 à 1 milliard.`;
    case "weightsCount":
      return `${number(refusal.levels)} niveaux reçus pour ${number(refusal.weights)} poids. Donnez autant de poids que de niveaux.`;
    case "levelsEmpty":
      return "Aucun indicateur reçu. Donnez le niveau atteint de chaque indicateur, de 0 à 1, et son poids si vous donnez des poids.";
    case "tooMany":
      return `${number(refusal.count)} valeurs reçues. Donnez-en ${number(refusal.most)} au plus.`;
  }
}

function nearest(ids: readonly LineId[]): string {
  if (ids.length > 0) return `Vouliez-vous dire ${or(ids.map(line))} ?`;
  return "Donnez le nom d'une mission, par exemple « Accès aux soins » ; CPTS.MISSIONS en donne la liste. Plusieurs se séparent par un point-virgule.";
}

function suggestion(amount: Extract<Refusal, { kind: "amountUnknown" }>["suggestion"]): string {
  return amount === null ? "" : ` Ordre de grandeur non vérifié : ${euros(amount)}.`;
}
