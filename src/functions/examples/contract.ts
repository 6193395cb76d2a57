/**
 * Examples of the functions of a contract. Most are of the one that the help page works out by hand: signed on 1 March 2020 at tier 2, access to care from 1 September 2020 at 80 %, without the two parts for
 * unscheduled care.
 */
import { badArgument, date, euros, notHeld, percent, sentence, words, type Argument, type Example } from "./example";
import { access, accord2019, operatingGrant, prevention } from "./names";

const signature = date(2020, 3, 1);
const no = words("non", "no");
const starts = { at: "A2:B2", cells: [[access, date(2020, 9, 1)]] };
const assumptions = {
  at: "D2:E3",
  cells: [
    [words("Compensation SNP", "Compensation"), no],
    [words("Enveloppe fléchée", "Earmarked"), no],
  ],
};
const contract: readonly Argument[] = [signature, starts, percent(80), 2];

const fixed = words("Fixe", "Fixed");
const variable = words("Variable", "Variable");
const balance = words("Solde", "Balance");
const secured = words("Sûr", "Secured");

export const instalments: readonly Example[] = [
  {
    arguments: [...contract, 1, accord2019, assumptions],
    result: {
      table: [
        [
          words("Date", "Date"),
          words("Ligne", "Line"),
          words("Part", "Part"),
          words("Année", "Year"),
          words("Nature", "Kind"),
          words("Montant", "Amount"),
          words("Certitude", "Certainty"),
          words("Motif", "Reason"),
        ],
        [
          ...[signature, operatingGrant, fixed, 1, words("Avance", "Advance"), euros(60000), secured],
          sentence(
            "Fonctionnement, année 1 : versé en entier à la signature, avant toute mission (accord, art. 9.1 ; contrat type, art. 6).",
            "Operating grant, year 1: paid whole at the signature, before any mission (agreement, art. 9.1; model contract, art. 6).",
          ),
        ],
        [
          ...[date(2020, 9, 1), access, fixed, 1, words("Avance", "Advance"), euros(6508.56), secured],
          sentence(
            "Accès aux soins, fixe, année 1 : avance de 75 % pour 181 jours sur 365, au démarrage de la mission (contrat type, art. 6.2).",
            "Access to care, fixed, year 1: advance of 75% for 181 days of 365, when the mission starts (model contract, art. 6.2).",
          ),
        ],
        [
          ...[date(2021, 5, 1), access, fixed, 1, balance, euros(2169.52), secured],
          sentence(
            "Accès aux soins, fixe, année 1 : solde pour 181 jours sur 365, l'avance déduite, après le dialogue de gestion (accord, art. 9.1 ; contrat type, art. 6).",
            "Access to care, fixed, year 1: balance for 181 days of 365, less the advance, after the yearly dialogue (agreement, art. 9.1; model contract, art. 6).",
          ),
        ],
        [
          ...[date(2021, 5, 1), access, variable, 1, words("Part variable", "Variable part"), euros(6942.47)],
          words("À risque", "At risk"),
          sentence(
            "Accès aux soins, variable, année 1 : 80 % de 17\u00a0500 € pour 181 jours sur 365, avec le solde (accord, art. 9.1 ; contrat type, art. 6).",
            "Access to care, variable, year 1: 80% of €17,500 for 181 days of 365, with the balance (agreement, art. 9.1; model contract, art. 6).",
          ),
        ],
      ],
    },
  },
  {
    arguments: [signature, { at: "A2:A3", cells: [[access], [words("Acces", "ACCESS")]] }, percent(80), 2, 1],
    result: badArgument(
      "Plage des démarrages : « Accès aux soins » y est deux fois. Gardez une seule ligne par mission.",
      'Range of starts: "Access to care" comes twice. Keep one row for each mission.',
    ),
  },
  {
    arguments: [...contract, 6],
    result: badArgument(
      "Année de contrat reçue : « 6 ». Donnez un nombre entier, de 1 à 5.",
      'Contract year received: "6". Give a whole number from 1 to 5.',
    ),
  },
];

export const prorata: readonly Example[] = [
  { arguments: [date(2020, 9, 1), signature, 1], result: 181 / 365 },
  { arguments: [date(2020, 9, 1), signature, 1, words("mois", "months")], result: percent(50) },
  {
    arguments: [date(2020, 9, 1), signature, 1, words("trimestres", "quarters")],
    result: badArgument(
      "« Base du prorata » a reçu « trimestres ». Donnez « jours » ou « mois ».",
      '"Proration basis" received "quarters". Give "days" or "months".',
    ),
  },
];

export const due: readonly Example[] = [
  { arguments: [2020, ...contract, accord2019, assumptions], result: euros(60830.14) },
  {
    arguments: ["2020-13", ...contract],
    result: badArgument(
      'Période reçue : « 2020-13 ». Donnez une année civile (2024), un exercice qui ne finit pas en décembre ("2024-2025"), ou un mois : "2024-03", ou l\'une de ses dates.',
      'Period received: "2020-13". Give a civil year (2024), a financial year that does not end in December ("2024-2025"), or a month: "2024-03", or any of its dates.',
    ),
  },
  {
    arguments: [2024, date(2023, 1, 1), access, percent(80), 2],
    result: notHeld(
      "Montant inconnu dans le barème « Avenant 2 (2022) » : « Accès aux soins », « Fixe », taille 2. Reprenez celui de votre contrat (article 6). Ordre de grandeur non vérifié : 70\u00a0000 €.",
      'Unknown amount in the schedule "Avenant 2 (2022)": "Access to care", "Fixed", tier 2. Take the one of your contract (article 6). Unverified order of magnitude: €70,000.',
    ),
  },
];

const rates = { at: "A6:D6", cells: [[prevention, percent(50), percent(70), percent(90)]] };

export const cash: readonly Example[] = [
  { arguments: [2021, ...contract, accord2019, assumptions], result: euros(67236.99) },
  { arguments: ["2021-05", ...contract, accord2019, assumptions], result: euros(9111.99) },
  {
    arguments: [2022, signature, prevention, rates, 2, accord2019],
    result: euros(85500),
  },
  {
    arguments: [2021, ...contract, accord2019, { at: "D6:E6", cells: [[words("Retrad", "Balance dealy"), 5]] }],
    result: badArgument(
      "Hypothèse reçue : « Retrad », inconnue. Vouliez-vous dire « Retard du solde » ? Hypothèses admises : « Compensation SNP », « Enveloppe fléchée », « Base du prorata », « Prorata du variable », « Prorata du plan de crise », « Avance SNP », « Délai du solde », « Retard du solde », « Règle du barème », « Mission arrêtée », « Fin anticipée du contrat », « Fin de l'exercice », « Plan de crise », « Crise déclarée », « Crises par an », « Effet crise », « Aide à la lettre d'intention », « Date de la lettre d'intention » ou « Majoration de démarrage ».",
      'Assumption received: "Balance dealy", unknown. Did you mean "Balance delay" or "Balance lag"? Accepted: "Compensation", "Earmarked", "Proration basis", "Prorate variable part", "Prorate crisis plan", "Advance unscheduled care", "Balance lag", "Balance delay", "Schedule rule", "Stopped mission", "Early end of the contract", "Financial year end", "Crisis plan", "Declared crisis", "Crises per year", "Crisis effect", "Letter of intent aid", "Letter of intent date" or "Start-up supplement".',
    ),
  },
];
