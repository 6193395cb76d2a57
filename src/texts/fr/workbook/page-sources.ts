/** The last line of each page that is handed in: where its figures come from. */
import { noBreak } from "../figures";
import type { sheetNames } from "./common";

export const pageSources: Partial<Readonly<Record<keyof typeof sheetNames, string>>> = {
  synthesis: noBreak(
    "Source : Échéancier et Calculs, d'après Saisie et Barème ; les documents sont dans Hypothèses et sources.",
  ),
  funding: noBreak(
    "Source : Détail et Calculs, d'après Saisie et Barème ; les documents sont dans Hypothèses et sources.",
  ),
  budget: noBreak("Source : Calculs budget, d'après Charges, Postes et Produits ; l'ACI, de Calculs."),
  treasury: noBreak(
    "Source : solde en banque de Saisie ; versements, d'Échéancier ; charges s'il y en a, de Calculs budget.",
  ),
  financialYears: noBreak(
    "Source : Calculs, jour par jour d'après Saisie et Barème ; les documents sont dans Hypothèses et sources.",
  ),
  comingPayments: noBreak("Source : Échéancier, d'après les règles de paiement de Saisie et les montants de Barème."),
  latePayments: noBreak(
    "Source : versements annoncés, d'Échéancier ; versements reçus, de la feuille Versements reçus.",
  ),
  tracking: noBreak(
    "Source : prévu, de Calculs budget ; réalisé, de la feuille Réalisé ; corrections, de la feuille Corrections.",
  ),
  dialogue: noBreak(
    "Source : fixe et variable, de Calculs ; taux, d'Indicateurs ou de Saisie ; dépensé, de Réalisé ; décisions, de Décisions.",
  ),
  cerfa: noBreak(
    "Source : Calculs budget, ligne par ligne du formulaire, d'après Charges, Postes et Produits ; l'ACI, de Calculs.",
  ),
  report: noBreak(
    "Prévu : les lignes du cerfa 12156, de Calculs budget, en euros entiers. Réalisé : la feuille du même nom. En jaune : à compléter.",
  ),
  entries: noBreak(
    "Source : Calculs budget, d'après Calculs (droits et versements) et Produits ; comptes proposés, à vérifier.",
  ),
  indemnities: noBreak("Source : feuilles Déclarations et Taux ; plafonds datés et cumuls, de Calculs indemnités."),
};

/** Of the synthesis of a single year, without dates. */
export const undatedSource = noBreak(
  "Source : Détail, d'après Saisie et Barème ; documents dans Hypothèses et sources.",
);
