/** The texts of the sheet Versements en retard. */
import { noBreak } from "../figures";

export const latePaymentTexts = {
  purpose:
    "Ce que la caisse a annoncé et que la banque n'a pas reçu, versement par versement, avec ses jours de retard.",
  title: "Versements en retard",
  help: noBreak(
    "Annoncés avant « Situation au », aux taux retenus ; les plus anciens sont tenus pour reçus d'abord (feuille Versements reçus).",
  ),
  lacking: "Manque en tout",
  head: {
    date: "Annoncé le",
    line: "Mission",
    kind: "Nature",
    amount: "Montant",
    received: "Reçu",
    missing: "Manque",
    days: "Jours de retard",
  },
  none: "Aucun versement en retard.",
  others: " autre(s) : construisez le classeur de nouveau pour les voir",
  block: "Versements en retard, dans l'ordre de Calculs",
  blockHelp: "Manque : le montant, moins ce qui reste de l'argent reçu une fois payés les versements plus anciens.",
  blockHead: { number: "Numéro", missing: "Manque", order: "Rang par date" },
} as const;
