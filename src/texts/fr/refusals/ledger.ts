/** One sentence for each thing that an accountant's file says and nobody can read. */
import type { LedgerFacts } from "../../../refusal/ledger";
import type { Sentences } from "../../say";
import { number, received } from "../figures";

export const ledgerSentences: Sentences<LedgerFacts> = {
  ledgerAccount: (it) =>
    `compte reçu : ${received(it.received)}. Donnez un numéro de compte, qui commence par un chiffre.`,
  ledgerAmount: (it) =>
    `montant reçu : ${received(it.received)}. Donnez un nombre d'euros, par exemple 1234,56, sans point pour les milliers.`,
  ledgerSide: (it) => `sens reçu : ${received(it.received)}. Donnez D pour un débit, C pour un crédit (ou +1 et -1).`,
  cellsBeyondHeads: (it) =>
    `${number(it.cells)} cellules reçues, pour ${number(it.heads)} colonnes. Un libellé contient sans doute le séparateur, ou des cellules sont fusionnées : corrigez cette ligne, ou mettez ce libellé entre guillemets.`,
  balanceDay: () =>
    "ces lignes n'ont pas de date : c'est une balance. Donnez le jour de ses montants (en ligne de commande, --ledger-day 2026-09-30), ou un fichier qui a une colonne « Date ».",
  actualsBeyond: (it) =>
    `le fichier donne ${number(it.told)} lignes de réalisé (une par mois, ligne du cerfa et mission), après ${number(it.kept)} d'autres mois. Le budget en tient ${number(it.most)} : ôtez de Réalisé les exercices les plus anciens, ou répartissez, par les règles, chaque ligne entre moins de missions.`,
  ruleForAll: () =>
    "cette règle vaudrait pour toutes les écritures. Dites comment le compte commence, ce que le libellé contient, ou le code analytique.",
};
