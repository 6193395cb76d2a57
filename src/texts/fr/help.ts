import type { HelpWords } from "../help-words";

export const helpWords: HelpWords = {
  title: "Aide de CPTS pour Excel",
  lead: "Ces fonctions donnent dans une cellule le financement d'une communauté professionnelle territoriale de santé (CPTS) : sa taille, le montant de ses missions, son budget, ses échéances. Elles lisent les montants de l'accord conventionnel interprofessionnel (ACI) et ne font sortir aucune donnée de votre ordinateur.",
  contents: "Sommaire",
  otherLanguage: "This page in English",
  start: {
    id: "demarrer",
    title: "Pour commencer",
    paragraphs: [
      "Dans une cellule, tapez `=CPTS.` puis choisissez une fonction dans la liste qu'Excel propose. Les noms des fonctions sont les mêmes dans toutes les langues ; seules leurs explications changent.",
      "Les arguments se séparent par un point-virgule quand votre ordinateur écrit les nombres à la française (0,8) et par une virgule quand il les écrit à l'anglaise (0.8). Un argument facultatif peut s'omettre : Excel prend alors la valeur par défaut.",
      'Pour un montant de votre budget, deux formules suffisent : `=CPTS.TIER(B2)` donne la taille d\'après la population écrite en B2, puis `=CPTS.MISSION("Accès aux soins";B3;80%)` donne le montant de la mission pour la taille écrite en B3.',
    ],
  },
  missions: {
    id: "missions-acceptees",
    title: "Noms des missions",
    paragraphs: [
      "Majuscules, accents et espaces ne comptent pas : `accès aux soins`, `ACCES AUX SOINS` et `Accès` désignent la même mission, comme le début d'un nom quand il ne convient qu'à une seule (`préven`). Les noms anglais sont acceptés aussi.",
      "Attention : les numéros 1 à 5 sont ceux de la présentation de l'Assurance maladie de 2020, donc 4 désigne la qualité et 5 l'accompagnement. La crise sanitaire, ajoutée par l'avenant 2, n'a pas de numéro. Un contrat récent peut numéroter ses missions autrement : le nom est plus sûr.",
      "Pour plusieurs missions, donnez une plage, ou un texte qui les sépare par un point-virgule ou une virgule : `accès ; prévention`. Le mot `socle` désigne toutes les missions sauf les deux optionnelles (qualité et accompagnement), le mot `toutes` les désigne toutes.",
    ],
    number: "Numéro",
    name: "Mission",
    alsoAccepted: "Aussi accepté",
  },
  schedules: {
    id: "baremes",
    title: "Barèmes",
    paragraphs: [
      "Sans autre précision, les fonctions lisent le barème `ACI2019`, le seul dont tous les montants sont connus. Pour un contrat régi par l'avenant 2, donnez `AV2` ; ses montants encore inconnus répondent #N/A et votre contrat (article 6) les donne.",
      "L'argument accepte un nom de ce tableau ou une date : `15/09/2023` désigne le barème en vigueur ce jour-là. Une proposition ou un barème historique ne sert qu'à comparer.",
    ],
    name: "Nom à donner",
    what: "Barème",
    status: "Statut",
    byDefault: "par défaut",
    statuses: {
      inForce: "En vigueur",
      proposal: "Proposition, pour comparaison seulement",
      historical: "Historique, pour comparaison seulement",
    },
    since: (day) => `En vigueur depuis le ${day}`,
    fromTo: (first, last) => `En vigueur du ${first} au ${last}`,
  },
  values: {
    id: "valeurs",
    title: "Populations, tailles, taux et dates",
    paragraphs: [
      "Une population est un nombre entier d'habitants, de 1 à 100 millions. À 80\u00a0000 habitants exactement, les textes donnent à la fois la taille 2 et la taille 3 : les fonctions répondent 3, et votre contrat décide.",
      "Une taille est 1, 2, 3 ou 4.",
      "Un taux va de 0 à 1 : écrivez `0,8` ou `80%`. Le nombre 80 est refusé plutôt que deviné.",
      "Une date est une cellule au format date, ou un texte comme `01/03/2024` ou `2024-03-01`. CPTS.CALENDAR répond par des dates d'Excel : si un nombre comme 45536 s'affiche, donnez à la cellule le format date.",
      "Les montants sont en euros, pour une année de contrat entière.",
    ],
  },
  spilling: {
    id: "plusieurs-cellules",
    title: "Fonctions qui remplissent plusieurs cellules",
    paragraphs: [
      "CPTS.BUDGET, CPTS.SCHEDULE, CPTS.MISSIONS et CPTS.CALENDAR remplissent d'elles-mêmes les cellules voisines : il faut Excel 2021, Excel pour Microsoft 365 ou Excel sur le web. Laissez ces cellules vides : s'il en est une d'occupée, Excel le signale au lieu de donner le tableau.",
      "Une liste déroulante : tapez `=CPTS.MISSIONS()` en F2, puis dans Données, Validation des données, Liste, donnez pour source `=F2#`.",
      "Une colonne entière en une formule, avec Microsoft 365 ou Excel sur le web : `=MAP(B2:B20;LAMBDA(habitants;CPTS.TIER(habitants)))` donne la taille de chaque population, et `=BYROW(B2:D20;LAMBDA(ligne;CPTS.MISSION(INDEX(ligne;1);INDEX(ligne;2);INDEX(ligne;3))))` le montant de chaque ligne « nom, taille, taux ».",
      "Un seul nombre d'un tableau : `=INDEX(CPTS.BUDGET(B2;80%);2;5)` donne le total de la première ligne.",
    ],
  },
  errors: {
    id: "erreurs",
    title: "Quand il n'y a pas de montant",
    paragraphs: [
      "#VALEUR! signale un argument que la fonction ne peut pas lire. #N/A signale ce que les tableaux ne contiennent pas : un montant que personne n'a publié n'est jamais remplacé par un nombre.",
      "Dans les deux cas une phrase dit ce qui a été reçu, ce qui est accepté et quoi faire : cliquez sur la cellule, puis sur le signe d'alerte jaune qui l'accompagne.",
      "#NOM? à l'ouverture d'un classeur veut dire que le complément n'est pas chargé : dans l'onglet Accueil, ouvrez « Financement CPTS », puis validez de nouveau la formule.",
    ],
  },
  functions: "Les fonctions",
  syntax: "Syntaxe",
  otherSeparators: "avec des virgules :",
  parameters: "Arguments",
  optional: "facultatif",
  result: "Résultat",
  spilled: "Remplit plusieurs cellules : Excel 2021, Microsoft 365 ou Excel sur le web.",
  examples: "Exemples",
  range: (address) => `La plage ${address} contient :`,
  failures: "Erreurs",
  errorCodes: { "#VALUE!": "#VALEUR!", "#N/A": "#N/A" },
};
