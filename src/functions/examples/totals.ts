/** Examples of the total of a year, of the rates and of the sources. */
import { badArgument, euros, notHeld, percent, sentence, words, type Example } from "./example";
import { access, accord2019, avenant2, crisis, pathways, prevention, quality, total as whole } from "./names";

export const total: readonly Example[] = [
  { arguments: [2, percent(80), words("toutes", "all"), accord2019], result: euros(270000) },
  { arguments: [2, percent(80), words("socle", "core"), accord2019], result: euros(238500) },
  { arguments: [3, percent(80), words("toutes", "all"), avenant2], result: euros(463000) },
  {
    arguments: [2, percent(80), { at: "D2:D4", cells: [[access], [prevention], [quality]] }, accord2019],
    result: euros(193500),
  },
  {
    arguments: [2, percent(80), words("bénévolat", "volunteering")],
    result: badArgument(
      "Mission ou ligne reçue : « bénévolat », inconnue. Donnez le nom d'une mission, par exemple « Accès aux soins » ; CPTS.MISSIONS en donne la liste. Plusieurs se séparent par un point-virgule.",
      'Mission or line received: "volunteering", unknown. Give the name of a mission, such as "Access to care"; CPTS.MISSIONS lists them. Several are parted by a semicolon.',
    ),
  },
  {
    arguments: [2, 1, null, avenant2],
    result: notHeld(
      "Montant inconnu dans le barème « Avenant 2 (2022) » : « Accès aux soins », « Total », taille 2. Reprenez celui de votre contrat (article 6). Ordre de grandeur non vérifié : 100\u00a0000 €.",
      'Unknown amount in the schedule "Avenant 2 (2022)": "Access to care", "Total", tier 2. Take the one of your contract (article 6). Unverified order of magnitude: €100,000.',
    ),
  },
];

export const requiredrate: readonly Example[] = [
  { arguments: [85000, access, 2, accord2019], result: percent(60) },
  { arguments: [56000, pathways, 2, avenant2], result: percent(60) },
  {
    arguments: [100000, access, 2, accord2019],
    result: badArgument(
      "Montant visé : 100\u00a0000 €, hors d'atteinte. La mission vaut de 74\u00a0500 € (taux 0) à 92\u00a0000 € (taux 1) : donnez un montant entre les deux.",
      "Target: €100,000, out of reach. The mission is worth from €74,500 (rate 0) to €92,000 (rate 1): give an amount between the two.",
    ),
  },
  {
    arguments: [50000, crisis, 1, avenant2],
    result: notHeld(
      "Dans le barème « Avenant 2 (2022) », « Crise sanitaire » n'a pas de part variable : elle vaut 62\u00a0500 € en taille 1 quel que soit le taux. Choisissez une mission qui en a une.",
      'In the schedule "Avenant 2 (2022)", "Health crisis" has no variable part: it is worth €62,500 at tier 1 at any rate. Choose a mission that has one.',
    ),
  },
];

const levels = { at: "B2:B4", cells: [[percent(100)], [percent(50)], [percent(80)]] };

export const score: readonly Example[] = [
  {
    arguments: [levels, { at: "C2:C4", cells: [[percent(50)], [percent(30)], [percent(20)]] }],
    result: percent(81),
  },
  { arguments: [{ at: "B2:B3", cells: [[percent(100)], [percent(50)]] }], result: percent(75) },
  {
    arguments: [{ at: "B2:B3", cells: [[percent(100)], [85]] }],
    result: badArgument(
      "Niveau n° 2 reçu : 85. Donnez un niveau de 0 à 1 (0 à 100 %) pour chaque indicateur.",
      "Level 2 received: 85. Give a level from 0 to 1 (0% to 100%) for each indicator.",
    ),
  },
  {
    arguments: [levels, { at: "C2:C3", cells: [[percent(50)], [percent(50)]] }],
    result: badArgument(
      "3 niveaux reçus pour 2 poids. Donnez autant de poids que de niveaux.",
      "3 levels received for 2 weights. Give as many weights as levels.",
    ),
  },
];

export const source: readonly Example[] = [
  {
    arguments: [access, 2, whole, accord2019],
    result: sentence(
      "92\u00a0000 € (présentation officielle, total vérifié) ; Assurance maladie, présentation de l'ACI-CPTS au congrès de la FNCS : barème complet, 18/09/2020, Présentation de l'Assurance maladie, congrès FNCS, 18 septembre 2020",
      "€92,000 (official presentation, total checked); Assurance maladie, présentation de l'ACI-CPTS au congrès de la FNCS : barème complet, 2020-09-18, Présentation de l'Assurance maladie, congrès FNCS, 18 septembre 2020",
    ),
  },
  {
    arguments: [words("bénévolat", "volunteering"), 2],
    result: badArgument(
      "Mission ou ligne reçue : « bénévolat », inconnue. Donnez le nom d'une mission, par exemple « Accès aux soins » ; CPTS.MISSIONS en donne la liste. Plusieurs se séparent par un point-virgule.",
      'Mission or line received: "volunteering", unknown. Give the name of a mission, such as "Access to care"; CPTS.MISSIONS lists them. Several are parted by a semicolon.',
    ),
  },
  {
    arguments: [crisis, 2, whole, accord2019],
    result: notHeld(
      "Le barème « Accord de 2019 » ne contient pas « Crise sanitaire ». Il contient « Fonctionnement », « Accès aux soins », « Parcours pluriprofessionnels », « Prévention », « Qualité et pertinence » et « Accompagnement des PS » : choisissez-en une, ou un autre barème.",
      'The schedule "Accord de 2019" does not hold "Health crisis". It holds "Operating grant", "Access to care", "Care pathways", "Prevention", "Quality and relevance" and "Support for professionals": choose one of them, or another schedule.',
    ),
  },
];
