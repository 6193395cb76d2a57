/** The texts of the sheet Hypothèses et sources, and of the legend of Saisie. */
export const readmeTexts = {
  purpose: "Ce qu'il faut savoir de ce contrat, ce qui est supposé, et d'où viennent ses montants.",
  title: "Hypothèses et sources",
  subtitle:
    "Ce que les textes ne règlent pas et ce qui en est retenu ici ; puis les documents d'où viennent les montants.",
  notes: "À savoir (à la création du classeur)",
  timeNotes: "À savoir sur les cinq années (à la création du classeur)",
  legend: "Légende",
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
  sources: "Sources des montants de ce contrat, sous le numéro que Financement leur donne",
  sourcesHead: ["Document", "Référence"],
  /** @param schedule its name; empty: the contract has but one */
  document: (number: number, title: string, schedule: string) =>
    `${schedule === "" ? "" : `${schedule}, `}${number}. ${title}`,
  version: (product: string, version: string) => `Produit par ${product} ${version}.`,
  privacy: "Calculé sur la machine de son auteur : aucune donnée n'est envoyée.",
  disclaimer: "Ce classeur prépare un budget ; le contrat signé avec l'ARS et la CPAM fait seul foi.",
} as const;

/** Amounts of the contract that nobody publishes: of which tier, and of which lines. */
export const unknownAmountsPoint = {
  point: (tiers: readonly number[], lines: readonly string[]) =>
    `Montants qu'aucun document ne donne (${tiers.length === 1 ? "taille" : "tailles"} ${tiers.join(" et ")} : ${lines.join(", ")})`,
  retained: "Cellules vides à remplir d'après le contrat ; les suggestions ne sont lues par aucune formule.",
} as const;

/** The open points of the agreement (dossier, section 15) that no choice of the workbook changes. */
export const openPoints = {
  tiers: [
    [
      "Population d'exactement 80 000 habitants",
      "Taille 3, avec une remarque : les textes se chevauchent, la taille du contrat l'emporte.",
    ],
    [
      "Populations de 40 000 et 175 000 habitants",
      "Tailles 2 et 3 : les textes disent « moins de 40 000 » et « plus de 175 000 ».",
    ],
  ],
  amounts: [
    ["Date d'effet de l'avenant 2", "1er avril 2022, lendemain de la publication."],
    [
      "Répartition de la mission accès après l'avenant 2",
      "Inconnue : le total publié n'est compté qu'à 100 % ; la répartition de 2019 n'est pas reprise.",
    ],
  ],
  contract: [
    [
      "Arrondi",
      "Au centime, une fois par dû et par avance ; montants affichés en euros entiers : aucune règle trouvée.",
    ],
    ["Changement de taille", "À un anniversaire du contrat seulement, pour les années qui suivent."],
    [
      "Mission démarrée avant la signature ou après son délai",
      "Comptée à partir de la signature ; un démarrage tardif est compté et signalé dans Contrôles.",
    ],
    [
      "Virements entre enveloppes",
      "Libres, sauf l'enveloppe fléchée des soins non programmés, réservée à son dispositif.",
    ],
    [
      "Montants d'avant l'accord",
      "Rapportés par la presse seulement : pour comparaison, jamais retenus comme en vigueur.",
    ],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** Those that a cell of Hypothèses decides: the question, and what each answer means. */
export const openChoices = {
  crisisEffect: { point: "Prise d'effet de la mission crise (une seule source, à vérifier)" },
  startUpSupplement: {
    point: "Majoration de 75 % du fonctionnement",
    given:
      "Aide unique saisie dans Saisie, jamais un montant annuel ; acquise au fil de la première année, comme le fonctionnement qu'elle majore.",
    none: "Non comptée : au plus une aide unique de démarrage, jamais un montant annuel.",
  },
  intentAid: {
    point: "Aide à la lettre d'intention",
    given: "Aide unique saisie dans Saisie, acquise le jour de son versement ; montant signé non vérifié.",
    none: "Non comptée : aide unique, montant signé non vérifié.",
  },
  prorationBasis: {
    point: "Prorata d'une année entamée",
    days: "En jours réels, sur ceux de l'année de contrat.",
    months: "En mois entiers, sur ceux de l'année de contrat.",
  },
  prorateVariable: {
    point: "Part variable d'une année entamée",
    yes: "Au prorata, comme le volet fixe.",
    no: "Entière dès que la mission court ; comptée en mois, dès qu'elle en court un entier.",
  },
  bySchedule: "Ce que dit le barème de chaque année.",
  balance: { point: "Date du solde", after: " mois après l'anniversaire du contrat." },
  advanceUnscheduledCare: {
    point: "Avance et soins non programmés",
    yes: "Avancés comme le volet fixe.",
    no: "Sans avance : payés avec le solde.",
  },
  scheduleRule: {
    point: "Changement de barème pendant le contrat",
    chosen: "Le barème choisi vaut pour les cinq années.",
    startOfYear: "Chaque année suit le barème de son premier jour.",
    prorata:
      "Une année à cheval suit chacun de ses barèmes, au prorata des jours où la mission court ; le dû s'y acquiert à parts égales.",
  },
  stoppedMission: {
    point: "Mission arrêtée en cours d'année",
    prorata: "L'avance au-delà du dû est reprise avec le solde.",
    kept: "L'avance versée reste acquise.",
  },
  crisesPerYear: { point: "Plusieurs crises graves la même année", before: "Payées par année de contrat, au plus : " },
  proratePlan: {
    point: "Plan de crise de l'année du démarrage",
    yes: "Au prorata de l'année.",
    no: "Dû entier, au terme de l'année : c'est un document remis ; rien si la mission s'arrête avant.",
  },
} as const;
