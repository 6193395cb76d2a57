/** Examples of the functions that fill several cells. */
import { badArgument, date, euros, notHeld, percent, words, type Example } from "./example";
import {
  access,
  accord2019,
  avenant2,
  crisis,
  operatingGrant,
  pathways,
  prevention,
  proposal,
  quality,
  support,
  total,
} from "./names";

const fixed = words("Fixe", "Fixed");
const variable = words("Variable", "Variable");
const line = words("Ligne", "Line");
const part = words("Part", "Part");
const budgetHeader = [line, fixed, variable, words("Autres parts", "Other parts"), total];

const splitUnknown = notHeld(
  "Dans le barème « Avenant 2 (2022) », « Accès aux soins » en taille 1 n'est connue que par son total (80\u00a0000 €) : seul le taux 1 (100 %) a une réponse. Reprenez la répartition de votre contrat (article 6).",
  'In the schedule "Avenant 2 (2022)", "Access to care" at tier 1 is known by its total only (€80,000): only the rate 1 (100%) has an answer. Take the split of your contract (article 6).',
);

export const budget: readonly Example[] = [
  {
    arguments: [62000, percent(80), words("toutes", "all"), accord2019],
    result: {
      table: [
        budgetHeader,
        [operatingGrant, euros(60000), euros(0), euros(0), euros(60000)],
        [access, euros(17500), euros(14000), euros(57000), euros(88500)],
        [pathways, euros(35000), euros(28000), euros(0), euros(63000)],
        [prevention, euros(15000), euros(12000), euros(0), euros(27000)],
        [quality, euros(10000), euros(8000), euros(0), euros(18000)],
        [support, euros(7500), euros(6000), euros(0), euros(13500)],
        [total, euros(145000), euros(68000), euros(57000), euros(270000)],
      ],
    },
  },
  {
    arguments: [30000, 1, words("accès", "access"), avenant2],
    result: {
      table: [
        budgetHeader,
        [operatingGrant, euros(50000), euros(0), euros(0), euros(50000)],
        [access, splitUnknown, splitUnknown, splitUnknown, euros(80000)],
        [total, splitUnknown, splitUnknown, splitUnknown, euros(130000)],
      ],
    },
  },
  {
    arguments: [62000.5, percent(80)],
    result: badArgument(
      "Population reçue : 62\u00a0000,5. Donnez un nombre entier d'habitants, de 1 à 100 000 000.",
      "Population received: 62,000.5. Give a whole number of inhabitants from 1 to 100,000,000.",
    ),
  },
];

const envelope = words("Enveloppe des missions", "Missions envelope");
const envelopePart = (fr: string, en: string) =>
  notHeld(
    `Montant inconnu dans le barème « Proposition de l'Uncam (2019) » : « Enveloppe des missions », « ${fr} », taille 4. Reprenez celui de votre contrat (article 6). Ordre de grandeur non vérifié : 115\u00a0000 €.`,
    `Unknown amount in the schedule "Proposition de l'Uncam (2019)": "Missions envelope", "${en}", tier 4. Take the one of your contract (article 6). Unverified order of magnitude: €115,000.`,
  );

export const schedule: readonly Example[] = [
  {
    arguments: [accord2019, 2],
    result: {
      table: [
        [line, part, words("Taille 2", "Tier 2")],
        [operatingGrant, fixed, euros(60000)],
        [operatingGrant, total, euros(60000)],
        [access, fixed, euros(17500)],
        [access, variable, euros(17500)],
        [access, words("Compensation SNP", "Compensation"), euros(12000)],
        [access, words("Enveloppe fléchée", "Earmarked"), euros(45000)],
        [access, total, euros(92000)],
        [pathways, fixed, euros(35000)],
        [pathways, variable, euros(35000)],
        [pathways, total, euros(70000)],
        [prevention, fixed, euros(15000)],
        [prevention, variable, euros(15000)],
        [prevention, total, euros(30000)],
        [quality, fixed, euros(10000)],
        [quality, variable, euros(10000)],
        [quality, total, euros(20000)],
        [support, fixed, euros(7500)],
        [support, variable, euros(7500)],
        [support, total, euros(15000)],
      ],
    },
  },
  {
    arguments: [proposal, 4],
    result: {
      table: [
        [line, part, words("Taille 4", "Tier 4")],
        [operatingGrant, fixed, euros(70000)],
        [operatingGrant, total, euros(70000)],
        [envelope, fixed, envelopePart("Fixe", "Fixed")],
        [envelope, variable, envelopePart("Variable", "Variable")],
        [envelope, total, euros(230000)],
      ],
    },
  },
  {
    arguments: [avenant2, 5],
    result: badArgument(
      "Taille reçue : 5. Donnez 1, 2, 3 ou 4 (CPTS.TIER la calcule d'après la population).",
      "Tier received: 5. Give 1, 2, 3 or 4 (CPTS.TIER finds it from the population).",
    ),
  },
];

export const missions: readonly Example[] = [
  {
    arguments: [accord2019],
    result: { headless: true, table: [[access], [pathways], [prevention], [quality], [support]] },
  },
  {
    arguments: [avenant2],
    result: { headless: true, table: [[access], [pathways], [prevention], [crisis], [quality], [support]] },
  },
  {
    arguments: ["AV3"],
    result: badArgument(
      'Barème reçu : « AV3 ». Donnez "accord 2019", "avenant 2", "avant l\'accord", "projet avenant 2" ou "proposition avril 2019", avec les guillemets, ou une date depuis le 25/08/2019.',
      'Schedule received: "AV3". Give "accord 2019", "avenant 2", "avant l\'accord", "projet avenant 2" or "proposition avril 2019", with the quotes, or a date from 2019-08-25 on.',
    ),
  },
];

const free = words("libre", "free");

export const calendar: readonly Example[] = [
  {
    arguments: [date(2024, 3, 1), avenant2],
    result: {
      table: [
        [
          words("Mission", "Mission"),
          words("Démarrage au plus tard", "Latest start"),
          words("Déploiement complet au plus tard", "Latest full deployment"),
        ],
        [access, date(2024, 9, 1), date(2025, 9, 1)],
        [pathways, date(2025, 3, 1), date(2026, 3, 1)],
        [prevention, date(2025, 3, 1), date(2026, 3, 1)],
        [crisis, date(2024, 9, 1), date(2025, 9, 1)],
        [quality, free, free],
        [support, free, free],
      ],
    },
  },
  {
    arguments: ["30/02/2024"],
    result: badArgument(
      "Date reçue : « 30/02/2024 ». Donnez une date qui existe, par exemple 01/03/2024.",
      'Date received: "30/02/2024". Give a date that exists, such as 2024-03-01.',
    ),
  },
  {
    arguments: [date(2024, 3, 1), proposal],
    result: notHeld(
      'Le barème « Proposition de l\'Uncam (2019) » ne fixe aucun délai connu. Donnez "accord 2019" ou "avenant 2", avec les guillemets.',
      'The schedule "Proposition de l\'Uncam (2019)" sets no known deadline. Give "accord 2019" or "avenant 2", with the quotes.',
    ),
  },
];
