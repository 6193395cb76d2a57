import type { SourceWords } from "../source-words";

export const sourceWords: SourceWords = {
  unknownAmount: "Montant inconnu",
  unverified: "suggestion non vérifiée",
  confidence: {
    "C3+": "au moins trois sources concordantes",
    "C3+SUM": "au moins trois sources concordantes, total vérifié",
    C2: "deux sources concordantes",
    "C2+SUM": "deux sources concordantes, total vérifié",
    C1: "une seule source",
    "C1+SUM": "une seule source, total vérifié",
    SEED: "une seule source",
    "SEED+SUM": "présentation officielle, total vérifié",
    DER: "déduit de montants confirmés",
    "DER+SUM": "déduit de montants confirmés, total vérifié",
    UNKNOWN: "à reprendre de votre contrat",
  },
};
