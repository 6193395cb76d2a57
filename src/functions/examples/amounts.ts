/** Examples of the functions that answer a size or an amount. */
import { badArgument, euros, notHeld, percent, words, type Example } from "./example";
import { access, accord2019, avenant2, crisis, proposal } from "./names";

export const tier: readonly Example[] = [
  { arguments: [62000, avenant2], result: 2 },
  { arguments: [80000, accord2019], result: 3 },
  {
    arguments: [words("62 000 hab.", "62,000 inh.")],
    result: badArgument(
      "Population reçue : « 62 000 hab. ». Donnez un nombre entier d'habitants, de 1 à 100 000 000.",
      'Population received: "62,000 inh.". Give a whole number of inhabitants from 1 to 100,000,000.',
    ),
  },
  {
    arguments: [62000, "01/01/2018"],
    result: notHeld(
      "Date reçue : 01/01/2018. L'accord s'applique depuis le 25/08/2019 : donnez une date à partir de ce jour.",
      "Date received: 2018-01-01. The agreement applies since 2019-08-25: give a date from that day on.",
    ),
  },
];

export const mission: readonly Example[] = [
  { arguments: [access, 2, percent(80), accord2019], result: euros(88500) },
  { arguments: [access, 3, percent(80), avenant2], result: euros(118000) },
  { arguments: [words("prévention", "prevention"), 4, 1, avenant2], result: euros(40000) },
  {
    arguments: [access, 2, 80],
    result: badArgument(
      "Taux reçu : 80. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.",
      "Rate received: 80. Give a rate from 0 to 1, such as 0.85 or 85%.",
    ),
  },
  {
    arguments: [words("preventoin", "preventoin"), 2, 1],
    result: badArgument(
      "Mission ou ligne reçue : « preventoin », inconnue. Vouliez-vous dire « Prévention » ?",
      'Mission or line received: "preventoin", unknown. Did you mean "Prevention"?',
    ),
  },
  {
    arguments: [access, 1, percent(80), avenant2],
    result: notHeld(
      "Dans le barème « Avenant 2 (2022) », « Accès aux soins » en taille 1 n'est connue que par son total (80\u00a0000 €) : seul le taux 1 (100 %) a une réponse. Reprenez la répartition de votre contrat (article 6).",
      'In the schedule "Avenant 2 (2022)", "Access to care" at tier 1 is known by its total only (€80,000): only the rate 1 (100%) has an answer. Take the split of your contract (article 6).',
    ),
  },
];

export const amount: readonly Example[] = [
  { arguments: [access, 2, words("fléchée", "earmarked"), accord2019], result: euros(45000) },
  { arguments: [crisis, 1, words("mise à jour", "update"), avenant2], result: euros(12500) },
  {
    arguments: [access, 2, "bonus"],
    result: badArgument(
      "Part reçue : « bonus ». Donnez total, fixe, variable, compensation, fléchée, plan, mise à jour ou crise.",
      'Part received: "bonus". Give total, fixed, variable, compensation, earmarked, plan, update or crisis.',
    ),
  },
  {
    arguments: [access, 2, null, avenant2],
    result: notHeld(
      "Montant inconnu dans le barème « Avenant 2 (2022) » : « Accès aux soins », « Total », taille 2. Reprenez celui de votre contrat (article 6). Ordre de grandeur non vérifié : 100\u00a0000 €.",
      'Unknown amount in the schedule "Avenant 2 (2022)": "Access to care", "Total", tier 2. Take the one of your contract (article 6). Unverified order of magnitude: €100,000.',
    ),
  },
];

export const operating: readonly Example[] = [
  { arguments: [2, avenant2], result: euros(60000) },
  { arguments: [4, proposal], result: euros(70000) },
  {
    arguments: [5],
    result: badArgument(
      "Taille reçue : 5. Donnez 1, 2, 3 ou 4 (CPTS.TIER la calcule d'après la population).",
      "Tier received: 5. Give 1, 2, 3 or 4 (CPTS.TIER finds it from the population).",
    ),
  },
  {
    arguments: [2, proposal],
    result: notHeld(
      "Montant inconnu dans le barème « Proposition de l'Uncam (2019) » : « Fonctionnement », « Total », taille 2. Reprenez celui de votre contrat (article 6).",
      'Unknown amount in the schedule "Proposition de l\'Uncam (2019)": "Operating grant", "Total", tier 2. Take the one of your contract (article 6).',
    ),
  },
];

export const ceiling: readonly Example[] = [
  { arguments: [2026], result: euros(48060) },
  {
    arguments: [26],
    result: badArgument(
      "Année reçue : « 26 ». Donnez une année à quatre chiffres, par exemple 2026.",
      'Year received: "26". Give a year of four digits, such as 2026.',
    ),
  },
  {
    arguments: [2019],
    result: notHeld(
      "Aucun plafond connu pour 2019. Les années connues vont de 2022 (décret 2022-375) à 2026 : choisissez l'une d'elles.",
      "No ceiling known for 2019. Known years run from 2022 (decree 2022-375) to 2026: choose one of them.",
    ),
  },
];
