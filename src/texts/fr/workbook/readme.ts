/** The texts of the sheet Lisez-moi. */
export const readmeTexts = {
  purpose: "Ce que contient le classeur, comment le lire, ce qui est supposé et d'où viennent les montants.",
  subtitle: "Une année de contrat, trois scénarios ; formules ordinaires, aucun complément nécessaire.",
  summary: "En bref",
  summaryHead: ["Donnée", "Valeur"],
  name: "Communauté",
  population: "Population",
  tier: "Taille retenue",
  schedule: "Barème",
  signature: "Signature du contrat",
  secured: "Argent sûr de l'année",
  atRisk: "À risque, au taux saisi",
  central: "Total, scénario central",
  full: "Total, si tous les objectifs sont atteints",
  checks: "Contrôles",
  notes: "À savoir (à la création du classeur)",
  sheets: "Les feuilles",
  sheetsHead: ["Feuille", "Contenu"],
  legend: "Légende",
  legendHead: ["Cellule", "Ce qu'elle veut dire"],
  legendRows: {
    input: [
      "Saisie",
      "À remplir : caractères bleus sur fond jaune pâle. Ces cellules restent ouvertes malgré la protection.",
    ],
    calculation: ["Calcul", "Formule : caractères noirs."],
    link: ["Lien", "Valeur reprise d'une autre feuille : caractères verts."],
    check: ["✓ ✗ ℹ", "Résultat d'un contrôle : le signe le dit autant que la couleur."],
    unknown: ["à saisir", "Montant inconnu : fond orange. Reprenez celui du contrat."],
  },
  protection:
    "Les feuilles sont protégées sans mot de passe (Révision, Ôter la protection) : c'est un garde-fou, pas un verrou.",
  assumptions: "Ce qui est supposé",
  assumptionsHead: ["Point", "Retenu dans ce classeur"],
  sources: "Sources du barème",
  sourcesHead: ["Document", "Référence"],
  version: (product: string, version: string) => `Produit par ${product} ${version}.`,
  privacy: "Calculé sur la machine de son auteur : aucune donnée n'est envoyée.",
  disclaimer: "Ce classeur prépare un budget ; le contrat signé avec l'ARS et la CPAM fait seul foi.",
} as const;

/** The open points of the agreement (dossier, section 15) and what this workbook does about each. */
export const openPoints: readonly (readonly [string, string])[] = [
  [
    "Population d'exactement 80 000 habitants",
    "Taille 3, avec une remarque : les textes se chevauchent, la taille du contrat l'emporte.",
  ],
  [
    "Populations de 40 000 et 175 000 habitants",
    "Tailles 2 et 3 : les textes disent « moins de 40 000 » et « plus de 175 000 ».",
  ],
  [
    "Date d'effet de l'avenant 2",
    "1er avril 2022, lendemain de la publication. La mission crise pourrait n'avoir pris effet que le 30 septembre 2022 (une seule source).",
  ],
  [
    "Montants de l'avenant 2 inconnus (accès et crise, tailles 2 et 3)",
    "Cellules vides à remplir d'après le contrat ; les suggestions ne sont lues par aucune formule.",
  ],
  [
    "Répartition de la mission accès après l'avenant 2",
    "Inconnue : le total publié n'est compté qu'à 100 % ; la répartition de 2019 n'est pas reprise.",
  ],
  [
    "Majoration de 75 % du fonctionnement",
    "Non comptée : au plus une aide unique de démarrage, jamais un montant annuel.",
  ],
  ["Aide à la lettre d'intention", "Non comptée : aide unique, montant signé non vérifié."],
  [
    "Prorata de la première année, date des avances et du solde",
    "Sans effet ici : l'année de contrat est comptée entière, en droits et non en encaissements.",
  ],
  [
    "Avance de 75 % et soins non programmés",
    "Sans effet ici : le classeur compte des droits ; rien ne dit si ces parts suivent la règle des 75 %.",
  ],
  ["Arrondi", "Au centime, montants affichés en euros entiers : aucune règle d'arrondi trouvée."],
  ["Changement de taille", "Une seule taille pour toute l'année : elle ne change qu'à l'anniversaire du contrat."],
  ["Changement de barème pendant l'année", "Un seul barème pour toute l'année : celui de son premier jour."],
  [
    "Délais de démarrage et arrêt de mission",
    "Non contrôlés ici : une mission retenue est comptée pour l'année entière.",
  ],
  [
    "Virements entre enveloppes",
    "Libres, sauf l'enveloppe fléchée des soins non programmés, réservée à son dispositif.",
  ],
  ["Plusieurs crises graves la même année", "Une seule est comptée."],
  [
    "Plafond des indemnités par professionnel",
    "Plafond annuel de la sécurité sociale, entier même pour une partie d'année (décret 2022-375).",
  ],
  [
    "Montants d'avant l'accord",
    "Rapportés par la presse seulement : pour comparaison, jamais retenus comme en vigueur.",
  ],
];
