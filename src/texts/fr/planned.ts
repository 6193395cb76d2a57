/** The sentences that refuse what a case plans. */
import type { PlannedProblem } from "../../budget/problem";
import { date, euros, noBreak, number, or, received, receivedNumber } from "./figures";

export function plannedSentence(problem: PlannedProblem): string {
  return noBreak(`« ${problem.path} » : ${words(problem)}`);
}

function words(problem: PlannedProblem): string {
  switch (problem.kind) {
    case "tooMany":
      return `${number(problem.count)} lignes reçues. Donnez-en ${number(problem.most)} au plus.`;
    case "missing":
      return "rien n'est reçu. Ajoutez cette clé ; docs/case-file.md montre un budget complet.";
    case "unknown":
      return `${received(problem.received)} reçu, inconnu. Donnez ${or(problem.accepted)}.`;
    case "amount":
      return `montant reçu : ${receivedNumber(problem.received)}. Donnez un nombre d'euros, de 0 à ${number(problem.most)}.`;
    case "figure":
      return `nombre reçu : ${receivedNumber(problem.received)}. Donnez un nombre, de ${number(problem.least)} à ${number(problem.most)}.`;
    case "account":
      return `compte reçu : ${received(problem.received)}. Donnez un compte de la classe ${problem.class}, de 2 à 8 chiffres, par exemple ${problem.class === "6" ? "6411" : "756"}.`;
    case "month":
      return `date reçue : ${received(problem.received)}. Donnez un mois (2025-03) ou un jour qui existe (2025-03-15).`;
    case "monthOutside":
      return `date reçue : ${date(problem.day)}. Donnez-en une du ${date(problem.first)} au ${date(problem.last)}.`;
    case "reversed":
      return `fin reçue le ${date(problem.last)}, avant le début, le ${date(problem.first)}. Inversez-les.`;
    case "tooLong":
      return `${number(problem.months)} mois reçus. Donnez-en ${number(problem.most)} au plus.`;
    case "price":
      return `prix reçu par ${problem.given.length === 0 ? "aucune clé" : or(problem.given)}. Donnez amount (en tout), monthly (par mois), ou quantity et unitCost, et rien d'autre.`;
    case "keyTotal":
      return `la clé « ${problem.name} » fait ${number(problem.total * 100)} %. Ses parts doivent faire 100 %.`;
    case "keyTwice":
      return `« ${problem.name} » est déjà le nom d'une clé. Donnez-en un autre.`;
    case "fromEarmarked":
      return "l'argent réservé aux soins non programmés ne se vire pas ailleurs. Retirez ce virement.";
    case "toItself":
      return "une enveloppe reçue de et vers elle-même. Donnez-en deux.";
    case "paidBeyond":
      return `${euros(problem.paid)} de versements reçus, pour ${euros(problem.retained)} attendus. Corrigez l'un ou l'autre.`;
    case "tiedToNothing":
      return "un produit affecté à un projet (tied) sans projet. Nommez-le (action), et donnez le même nom aux charges du projet.";
    case "textTooLong":
      return `${number(problem.length)} caractères reçus. Donnez-en ${number(problem.most)} au plus.`;
  }
}
