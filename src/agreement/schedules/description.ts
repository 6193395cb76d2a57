// Written by `npm run schedules` from the JSON files of this folder: do not edit by hand.
import type { OfEach, DescriptionPart } from "../schedule-parts";

export const descriptionBySchedule: OfEach<DescriptionPart> = {
  ACI2019: {
    title: "Accord conventionnel interprofessionnel du 20 juin 2019",
    published: "2019-08-24",
    lastChecked: "2026-11-28",
    tierLabels: [
      "moins de 40 000 habitants",
      "de 40 000 à moins de 80 000 habitants",
      "de 80 000 à 175 000 habitants",
      "plus de 175 000 habitants",
    ],
    total: { amounts: [220000, 287000, 370000, 450000] },
  },
  AV2: {
    title: "Avenant 2 à l'ACI, signé le 20 décembre 2021",
    published: "2022-03-31",
    lastChecked: "2026-11-28",
    tierLabels: [
      "moins de 40 000 habitants",
      "de 40 000 à moins de 80 000 habitants",
      "de 80 000 à 175 000 habitants",
      "plus de 175 000 habitants",
    ],
    total: { amounts: [287500, null, 487500, 580000] },
  },
  "PRE-ACI": {
    title: "Montants d'avant l'ACI rapportés par la presse",
    published: "2019",
    lastChecked: "2026-11-28",
    tierLabels: [
      "moins de 30 000 habitants",
      "de 30 000 à 80 000 habitants (montants inconnus)",
      "plus de 80 000 habitants",
      "plus de 80 000 habitants (même bande que la taille 3)",
    ],
    total: { amounts: [133000, null, 190000, 190000] },
  },
  "PROJET-AV2": {
    title: "Projet d'avenant 2 de décembre 2020, non conclu",
    published: "2020-11-19",
    lastChecked: "2026-11-28",
    tierLabels: [
      "moins de 40 000 habitants",
      "de 40 000 à moins de 80 000 habitants",
      "de 80 000 à 175 000 habitants",
      "plus de 175 000 habitants",
    ],
    total: null,
  },
  UNCAM2019: {
    title: "Proposition de l'Uncam du printemps 2019",
    published: "2019-04",
    lastChecked: "2026-11-28",
    tierLabels: [
      "moins de 40 000 habitants",
      "de 40 000 à 80 000 habitants (aucun montant proposé)",
      "plus de 80 000 habitants",
      "plus de 80 000 habitants (même bande que la taille 3)",
    ],
    total: { amounts: [175000, null, 300000, 300000] },
  },
};
