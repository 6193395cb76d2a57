/** One sentence for each choice that a contract does not allow. */
import type { ChoiceFacts } from "../../../refusal/choices";
import type { Sentences } from "../../say";
import { date, receivedNumber } from "../figures";

export const choiceSentences: Sentences<ChoiceFacts> = {
  textTooLong: (it) => `Texte reçu : ${it.length} caractères. Donnez-en ${it.most} au plus.`,
  stopBeforeStart: (it) =>
    `Arrêt reçu : le ${date(it.stop)}, pour une mission démarrée le ${date(it.start)}. Donnez une date après son démarrage.`,
  afterContract: (it) =>
    `Date reçue : le ${date(it.day)}, or le contrat finit avant le ${date(it.end)}. Donnez une date plus tôt.`,
  contractEnd: (it) =>
    `Date reçue : le ${date(it.day)}. Donnez un jour après la signature du ${date(it.signature)} et avant le ${date(it.end)}, terme des cinq ans.`,
  beforeSignature: (it) =>
    `Date reçue : le ${date(it.day)}. Donnez un jour à partir de la signature, le ${date(it.signature)}.`,
  bankBalance: (it) =>
    `Montant reçu : ${receivedNumber(it.received)}. Donnez un nombre d'euros, de -1 milliard à 1 milliard ; négatif si le compte est à découvert.`,
  neverInForce: (it) =>
    `Cette règle suit les barèmes en vigueur, et « ${it.schedule} » ne l'a jamais été. Prenez la règle du « barème choisi », ou un barème en vigueur.`,
};
