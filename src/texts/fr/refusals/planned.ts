/** One sentence for each thing that a case plans and nobody can read: the same as the command line says. */
import { closedPartNames } from "../../../agreement/closed-parts";
import { lineNames } from "../../../agreement/line-names";
import type { PlannedFacts } from "../../../refusal/planned";
import type { Sentences } from "../../say";
import { date, euros, number, or, received, receivedNumber } from "../figures";

export const plannedSentences: Sentences<PlannedFacts> = {
  tooManyRows: (it) => `${number(it.count)} lignes reçues. Donnez-en ${number(it.most)} au plus.`,
  missing: () => "rien n'est reçu. Ajoutez cette clé ; docs/case-file.md montre un budget complet.",
  unknown: (it) => `${received(it.received)} reçu, inconnu. Donnez ${or(it.accepted)}.`,
  amount: (it) => `montant reçu : ${receivedNumber(it.received)}. Donnez un nombre d'euros, de 0 à ${number(it.most)}.`,
  figure: (it) =>
    `nombre reçu : ${receivedNumber(it.received)}. Donnez un nombre, de ${number(it.least)} à ${number(it.most)}.`,
  account: (it) =>
    `compte reçu : ${received(it.received)}. Donnez un compte de la classe ${it.class}, de 2 à 8 chiffres, par exemple ${it.class === "6" ? "6411" : "756"}.`,
  month: (it) => `date reçue : ${received(it.received)}. Donnez un mois (2025-03) ou un jour qui existe (2025-03-15).`,
  monthOutside: (it) => `date reçue : ${date(it.day)}. Donnez-en une du ${date(it.first)} au ${date(it.last)}.`,
  reversed: (it) => `fin reçue le ${date(it.last)}, avant le début, le ${date(it.first)}. Inversez-les.`,
  tooLong: (it) => `${number(it.months)} mois reçus. Donnez-en ${number(it.most)} au plus.`,
  price: (it) =>
    `prix reçu par ${it.given.length === 0 ? "aucune clé" : or(it.given)}. Donnez amount (en tout), monthly (par mois), ou quantity et unitCost, et rien d'autre.`,
  keyTotal: (it) => `la clé « ${it.name} » fait ${number(it.total * 100)} %. Ses parts doivent faire 100 %.`,
  keySigns: (it) =>
    `le nom de clé « ${it.name} » a un signe que les tableurs lisent autrement : *, ? ou ~, ou <, > ou = au début. Donnez-en un autre.`,
  keyTwice: (it) => `« ${it.name} » est déjà le nom d'une clé. Donnez-en un autre.`,
  fromEarmarked: () => "l'argent réservé aux soins non programmés ne se vire pas ailleurs. Retirez ce virement.",
  sharedEarmarked: () =>
    "une charge payée par l'argent réservé aux soins non programmés ne se partage pas. Retirez la clé, ou changez de mission.",
  toItself: () => "une enveloppe reçue de et vers elle-même. Donnez-en deux.",
  paidBeyond: (it) =>
    `${euros(it.paid)} de versements reçus, pour ${euros(it.retained)} attendus. Corrigez l'un ou l'autre.`,
  tiedToNothing: () =>
    "un produit affecté à un projet (tied) sans projet. Nommez-le (action), et donnez le même nom aux charges du projet.",
  alreadyPlanned: () =>
    "un budget de départ est demandé, et ce cas prévoit déjà des charges, des postes ou des produits. Retirez l'un ou l'autre.",
  alreadyFollowed: () =>
    "des indicateurs de départ sont demandés, et ce cas en suit déjà. Retirez l'option, ou ces indicateurs.",
  targetIsReference: (it) =>
    `la cible est égale à la référence, ${number(it.target)} : rien ne se mesure entre elles. Changez l'une, ou choisissez tout ou rien.`,
  targetBehind: (it) =>
    `cible reçue : ${number(it.target)}, pour une référence de ${number(it.reference)} : le sens dit le contraire. Inversez le sens, ou corrigez la cible.`,
  noSteps: () => "un niveau par paliers, sans paliers. Donnez-en de 1 à 3, ou choisissez un autre niveau.",
  stepsUnread: () => "des paliers reçus, que ce niveau ne lit pas. Choisissez le niveau par paliers, ou retirez-les.",
  stepBeyond: (it) =>
    `un palier rapporterait ${number(it.earned)}, plus que la valeur de l'indicateur, ${number(it.value)}. Corrigez l'un ou l'autre.`,
  unitsMixed: () =>
    "les indicateurs d'une mission et d'une année ont plusieurs unités. Donnez-les tous en euros, en parts ou en points.",
  sharesBeyond: (it) =>
    `les parts d'une mission et d'une année font ${number(it.total * 100)} %. Donnez-en 100 % au plus, ou comptez en points.`,
  rateTwice: (it) =>
    `« ${it.activity} » a déjà un taux pour ${it.profession === "" ? "toutes les professions" : `« ${it.profession} »`}. Gardez-en un.`,
  nameSigns: (it) =>
    `« ${it.name} » a un signe que les tableurs lisent autrement : *, ? ou ~, ou <, > ou = au début. Écrivez-le autrement.`,
  closedOutside: (it) =>
    `l'année close ${it.year} n'est plus entre le ${date(it.from)} et le ${date(it.to)}. Remettez la date de signature, ou ôtez cette année close.`,
  closedRowLost: (it) =>
    `l'année close ${it.year} paie « ${lineNames[it.line].fr}, ${closedPartNames[it.part].fr} », que le barème n'a pas. Remettez le barème de cette année, ou ôtez-la.`,
  closedTwice: (it) => `cette ligne de l'année close ${it.year} est donnée deux fois. Gardez-en une.`,
  closedSettledEarly: (it) =>
    `l'année close ${it.year} est réglée le ${date(it.settled)}, avant sa fin, le ${date(it.to - 1)}. Donnez le jour du solde.`,
  pagesAlone: () =>
    "une page du budget est demandée, et ce cas ne prévoit rien. Donnez charges, staff ou resources, ou retirez pages.",
};
