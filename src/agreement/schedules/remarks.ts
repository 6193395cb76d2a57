// Written by `npm run schedules` from the JSON files of this folder: do not edit by hand.
import type { OfEach, RemarksPart } from "../schedule-parts";

export const remarksBySchedule: OfEach<RemarksPart> = {
  ACI2019: {
    atEdges: [
      null,
      null,
      "Les textes donnent 80 000 habitants à la fois à la taille 2 et à la taille 3 : le contrat décide.",
      null,
    ],
    suggestionReasons: {},
  },
  AV2: {
    atEdges: [
      null,
      null,
      "Les textes donnent 80 000 habitants à la fois à la taille 2 et à la taille 3 : le contrat décide.",
      null,
    ],
    suggestionReasons: {
      access: {
        fixed: "souvenir d'une échelle 55/70/90/110 k€, exacte en taille 3, non vérifié",
        variable: "souvenir d'une échelle 25/30/35/45 k€, exacte en taille 3, non vérifié",
        total: "100 000 € ou 97 000 € (+5 000 € comme aux autres tailles), non vérifié",
      },
      crisis: {
        plan: "même échelle que le volet fixe des parcours, non vérifié",
        update: "50 % de la rédaction, non vérifié",
        crisis: "une fois et demie la rédaction, comme aux autres tailles, non vérifié",
        total: "somme des suggestions de rédaction et de crise grave, non vérifié",
      },
    },
  },
  "PRE-ACI": { atEdges: [null, null, null, null], suggestionReasons: {} },
  "PROJET-AV2": {
    atEdges: [
      null,
      null,
      "Les textes donnent 80 000 habitants à la fois à la taille 2 et à la taille 3 : le contrat décide.",
      null,
    ],
    suggestionReasons: {
      crisis: {
        plan: "même échelle que le volet fixe des parcours, non vérifié",
        update: "50 % de la rédaction, non vérifié",
        crisis: "une fois et demie la rédaction, comme aux tailles 1 et 4, non vérifié",
      },
    },
  },
  UNCAM2019: {
    atEdges: [null, null, null, null],
    suggestionReasons: {
      envelope: {
        fixed: "moitié de l'enveloppe, « potentiellement égales »",
        variable: "moitié de l'enveloppe, « potentiellement égales »",
      },
    },
  },
};
