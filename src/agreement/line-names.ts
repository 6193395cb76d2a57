import type { LineId } from "./lines";

export interface Names {
  readonly fr: string;
  readonly en: string;
  /** Other ways of naming it, in either language. */
  readonly also: readonly string[];
}

/**
 * What people call each line. The numbers are those of the Assurance maladie's 2020 deck, which knows five missions:
 * the crisis, added by avenant 2, has none.
 */
export const lineNames: Readonly<Record<LineId, Names>> = {
  operating: { fr: "Fonctionnement", en: "Operating grant", also: ["Financement du fonctionnement", "Operating"] },
  intent: { fr: "Aide à la lettre d'intention", en: "Letter of intent", also: ["Lettre d'intention", "Intent"] },
  access: {
    fr: "Accès aux soins",
    en: "Access to care",
    also: ["Accès", "Améliorer l'accès aux soins", "Amélioration de l'accès aux soins", "Access", "Mission 1", "1"],
  },
  pathways: {
    fr: "Parcours pluriprofessionnels",
    en: "Care pathways",
    also: ["Parcours", "Parcours pluripro", "Organisation des parcours", "Pathways", "Mission 2", "2"],
  },
  prevention: {
    fr: "Prévention",
    en: "Prevention",
    also: ["Actions de prévention", "Actions territoriales de prévention", "Mission 3", "3"],
  },
  crisis: { fr: "Crise sanitaire", en: "Health crisis", also: ["Crise", "Réponse aux crises sanitaires", "Crisis"] },
  quality: {
    fr: "Qualité et pertinence",
    en: "Quality and relevance",
    also: ["Qualité", "Pertinence", "Qualité et pertinence des soins", "Quality", "Mission 4", "4"],
  },
  support: {
    fr: "Accompagnement des PS",
    en: "Support for professionals",
    also: ["Accompagnement", "Accompagnement des professionnels de santé", "Support", "Mission 5", "5"],
  },
  envelope: { fr: "Enveloppe des missions", en: "Missions envelope", also: ["Enveloppe", "Envelope", "Bonus"] },
};
