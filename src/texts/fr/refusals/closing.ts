/** One sentence for each reason why a contract year is not closed. */
import { lineNames } from "../../../agreement/line-names";
import type { ClosingFacts } from "../../../refusal/closing";
import type { Sentences } from "../../say";
import { date, euros, number } from "../figures";

export const closingSentences: Sentences<ClosingFacts> = {
  closingUndated: () =>
    "Une année de contrat se clôt, et sans date de signature il n'y en a pas. Donnez-la (signature).",
  closingAlready: ({ year }) =>
    `L'année ${year} est déjà close. Pour corriger une notification, changez sa ligne de la feuille Années closes (closedYears).`,
  closingNotEnded: ({ year, to }) =>
    `L'année ${year} finit le ${date(to - 1)} : elle ne se clôt pas avant. Donnez une situation plus tard (situation.day).`,
  closingLacking: ({ year, count }) =>
    `L'année ${year} a ${number(count)} montant(s) à saisir : elle se clôt quand ils sont connus. Le contrôle « Montants à saisir » les liste.`,
  closingSettledEarly: ({ year, settled, to }) =>
    `Solde de l'année ${year} reçu le ${date(settled)}, avant la fin de l'année, le ${date(to - 1)} : il se paie après. Donnez le jour de ce versement.`,
  closingSettledLate: ({ year, settled, latest }) =>
    `Solde de l'année ${year} reçu le ${date(settled)} : il se paie le ${date(latest)} au plus tard. Donnez le jour de ce versement.`,
  closingBeyond: ({ mission, amount, most }) =>
    `« ${lineNames[mission].fr} » : ${euros(amount)} notifiés, pour une part variable de ${euros(most)} au plus. Corrigez ce montant.`,
};
