/** One sentence for each refusal of the rules: what was received, what is accepted, what to do. */
import { lineNames } from "../../../agreement/line-names";
import type { LineId, PartOrTotal } from "../../../agreement/lines";
import { partNames } from "../../../agreement/part-names";
import type { RuleFacts } from "../../../refusal/rules";
import { asWritten } from "../../figures";
import type { Sentences } from "../../say";
import { and, date, euros, number, or, received, receivedNumber } from "../figures";

const line = (id: LineId): string => `« ${lineNames[id].fr} »`;
const part = (id: PartOrTotal): string => `« ${partNames[id].fr} »`;

/** As a formula wants it. */
const typed = (name: string): string => `"${name}"`;

export const ruleSentences: Sentences<RuleFacts> = {
  population: (it) =>
    `Population reçue : ${receivedNumber(it.received)}. Donnez un nombre entier d'habitants, de 1 à 100 000 000.`,
  tier: (it) =>
    `Taille reçue : ${receivedNumber(it.received)}. Donnez 1, 2, 3 ou 4 (CPTS.TIER la calcule d'après la population).`,
  rate: (it) => `Taux reçu : ${receivedNumber(it.received)}. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.`,
  target: (it) => `Montant reçu : ${receivedNumber(it.received)}. Donnez un nombre d'euros, de 0 à 1 milliard.`,
  year: (it) =>
    `Année reçue : ${receivedNumber(it.received, asWritten(it.received))}. Donnez une année à quatre chiffres, par exemple 2026.`,
  wholeNumber: (it) =>
    `Nombre reçu : ${receivedNumber(it.received)}. Donnez un nombre entier, de ${it.least} à ${it.most}.`,
  line: (it) => `Mission ou ligne reçue : ${received(it.received)}, inconnue. ${nearest(it.nearest)}`,
  lineAmbiguous: (it) =>
    `${received(it.received)} peut désigner ${or(it.candidates.map(line))}. Écrivez le nom en entier.`,
  notAMission: (it) =>
    `${line(it.line)} n'est pas une mission. Employez CPTS.AMOUNT pour cette ligne, ou donnez le nom d'une mission.`,
  missionsEmpty: () => "La liste de missions est vide. Donnez une mission au moins, ou omettez l'argument pour toutes.",
  severalLines: (it) =>
    `${received(it.received)} nomme plusieurs lignes. Donnez-en une ; CPTS.TOTAL et CPTS.BUDGET en prennent plusieurs.`,
  part: (it) =>
    `Part reçue : ${received(it.received)}. Donnez total, fixe, variable, compensation, fléchée, plan, mise à jour ou crise.`,
  schedule: (it) =>
    `Barème reçu : ${received(asWritten(it.received))}. Donnez ${or(it.accepted.map(typed))}, avec les guillemets, ou une date depuis le 25/08/2019.`,
  date: (it) => `Date reçue : ${received(it.received)}. Donnez une date qui existe, par exemple 01/03/2024.`,
  twoDates: (it) =>
    `Date reçue : ${received(it.received)}, qui peut être deux jours. Donnez l'année d'abord, par exemple 2024-03-01.`,
  signatureTooLate: (it) =>
    `Signature reçue : ${date(it.day)}, trop tardive pour cinq années de contrat. Donnez une date jusqu'au ${date(it.last)}.`,
  dayTooLate: (it) => `Date reçue : ${date(it.day)}, hors de tout contrat. Donnez une date jusqu'au ${date(it.last)}.`,
  dateBeforeAgreement: (it) =>
    `Date reçue : ${date(it.day)}. L'accord s'applique depuis le 25/08/2019 : donnez une date à partir de ce jour.`,
  lineNotHeld: (it) =>
    `Le barème « ${it.schedule} » ne contient pas ${line(it.line)}. Il contient ${and(it.held.map(line))} : choisissez-en une, ou un autre barème.`,
  partNotHeld: (it) =>
    `Dans le barème « ${it.schedule} », ${line(it.line)} n'a pas de part ${part(it.part)}. Choisissez ${or(it.held.map(part))}, ou le total.`,
  amountUnknown: (it) =>
    `Montant inconnu dans le barème « ${it.schedule} » : ${line(it.line)}, ${part(it.part)}, taille ${it.tier}. Reprenez celui de votre contrat (article 6).${suggestion(it.suggestion)}`,
  splitUnknown: (it) =>
    `Dans le barème « ${it.schedule} », ${line(it.line)} en taille ${it.tier} n'est connue que par son total (${euros(it.total)}) : seul le taux 1 (100 %) a une réponse. Reprenez la répartition de votre contrat (article 6).`,
  tooMany: (it) => `${number(it.count)} valeurs reçues. Donnez-en ${number(it.most)} au plus.`,
};

function nearest(ids: readonly LineId[]): string {
  if (ids.length > 0) return `Vouliez-vous dire ${or(ids.map(line))} ?`;
  return "Donnez le nom d'une mission, par exemple « Accès aux soins » ; CPTS.MISSIONS en donne la liste. Plusieurs se séparent par un point-virgule.";
}

function suggestion(amount: RuleFacts["amountUnknown"]["suggestion"]): string {
  return amount === null ? "" : ` Ordre de grandeur non vérifié : ${euros(amount)}.`;
}
