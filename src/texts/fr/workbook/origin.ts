/** What a client's page says of where the amounts and the rates of a line come from. */
import { noBreak } from "../figures";

export const originTexts = {
  rate: "Taux, année en cours",
  rateFrom: "D'où vient le taux",
  origin: "Source et confiance (à la création)",
  earned: "ses indicateurs",
  typed: "saisi",
  notified: "notifié, année close",
  noSchedule: "votre saisie",
  ofContract: "montant du contrat",
  said: (schedule: string, facts: readonly string[], documents: readonly number[]) =>
    noBreak(`${[schedule, ...facts].join(", ")}${documents.length === 0 ? "" : ` (${documents.join(", ")})`}`),
  help: "Source et confiance, à la création du classeur : le barème de la ligne, combien de sources disent ses montants (✓ : une somme le confirme), et le numéro des documents, listés dans Hypothèses et sources.",
} as const;
