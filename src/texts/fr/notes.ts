/** The sentences of a budget's notes. */
import { lineNames } from "../../agreement/line-names";
import type { Note } from "../../funding/notes";
import { and, date, euros, noBreak } from "./figures";
import { statusWords } from "./workbook/common";

export function noteSentence(note: Note): string {
  return noBreak(words(note));
}

function words(note: Note): string {
  switch (note.kind) {
    case "tierEdge":
      return note.note;
    case "contractTier":
      return `La taille du contrat (${note.contract}) l'emporte sur celle de la population (${note.population}).`;
    case "notInForce":
      return `Barème « ${note.schedule} » : ${statusWords[note.status]}.`;
    case "noLongerInForce":
      return `Le barème « ${note.schedule} » n'est plus en vigueur depuis le ${date(note.since)} : donnez la date de signature, ou prenez le barème en vigueur.`;
    case "otherSchedule":
      return `Le contrat est signé le ${date(note.signature)}, sous le barème « ${note.inForce} » ; le budget applique « ${note.chosen} »${note.isConfirmed ? ", et c'est confirmé." : ". Vérifiez que c'est voulu, puis confirmez-le."}`;
    case "signatureToCome":
      return `La signature, le ${date(note.signature)}, est à venir : tout est compté de ce jour. Vérifiez l'année.`;
    case "unknownAmounts":
      return unknown(note.count);
    case "undividedLeftOut":
      return `Total connu, répartition inconnue : ${and(note.lines.map((line) => lineNames[line].fr))}. Il n'est compté qu'à 100 %, pas au taux saisi : reprenez la répartition de votre contrat.`;
    case "firstYearOnly":
      return `${lineNames[note.line].fr} : ${euros(note.first)} la première année de contrat seulement, ${euros(note.following)} ensuite.`;
    case "overrides":
      return note.count === 1
        ? "Un montant du barème est remplacé par celui du contrat."
        : `${note.count} montants du barème sont remplacés par ceux du contrat.`;
    case "mergedIntoFixed":
      return `Accès aux soins, avenant 2 : ${euros(note.amount)} de compensation ou d'enveloppe fléchée ${note.isAdded ? "s'ajoutent à" : "sont dans"} la part fixe.`;
    case "partsOffTotal":
      return `${lineNames[note.line].fr}, taille ${note.tier}, barème ${note.schedule} : les parts saisies font ${euros(note.parts)}, le total publié est ${euros(note.total)}. Vérifiez-les dans votre contrat (article 6).`;
    case "conditionalCare":
      return `${euros(note.amount)} de soins non programmés (compensation, enveloppe fléchée) ne sont dus que si leur dispositif fonctionne : ils sont comptés, retirez-les s'il n'est pas en place.`;
    case "noRate":
      return "Aucun taux saisi : le scénario central compte 0 % de la part variable, comme le prudent.";
    case "noSignature":
      return `Sans date de signature, ce budget est celui d'une seule année de contrat : donnez-la pour voir les versements et les exercices.${note.waits ? " Les dates déjà données l'attendent." : ""}`;
  }
}

function unknown(count: number): string {
  return count === 1
    ? "Un montant est inconnu et ne compte pas encore : reprenez-le de votre contrat (article 6)."
    : `${count} montants sont inconnus et ne comptent pas encore : reprenez-les de votre contrat (article 6).`;
}
