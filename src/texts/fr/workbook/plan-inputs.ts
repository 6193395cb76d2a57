/** The texts of the sheets where a budget is entered beside the grant. */
import type { Accounting, Employment, Price, VoluntaryKind } from "../../../budget/planned";
import type { ResourceKind } from "../../../budget/resource-kinds";
import type { PageId } from "../../../budget/pages";
import { noBreak } from "../figures";
import { planPrompts } from "./plan-prompts";

export const priceWords: Readonly<Record<Price["mode"], string>> = {
  amount: "En tout",
  monthly: "Par mois",
  quantity: "Quantité × coût",
};

export const employmentWords: Readonly<Record<Employment, string>> = {
  employee: "Salarié",
  group: "Groupement d'employeurs",
  contractor: "Prestataire",
};

export const variablePartWords: Readonly<Record<Accounting["variablePart"], string>> = {
  central: "Taux prévus",
  notified: "Notifiée seulement",
};

export const resourceKindWords: Readonly<Record<ResourceKind, string>> = {
  fir: "FIR (ARS)",
  state: "État",
  region: "Région",
  department: "Département",
  intercommunal: "Intercommunalité",
  municipal: "Commune",
  socialBody: "Organisme social",
  european: "Fonds européens",
  employmentAid: "Aide à l'emploi (ASP)",
  otherPublic: "Autre financeur public",
  privateAid: "Aide privée, fondation",
  dues: "Cotisations",
  donations: "Dons et mécénat",
  ownIncome: "Prestations et ventes",
  otherIncome: "Autres produits",
  financial: "Produits financiers",
  carriedOver: "Reprise de fonds dédiés",
};

export const voluntaryKindWords: Readonly<Record<VoluntaryKind, string>> = {
  volunteers: "Bénévolat",
  services: "Prestations en nature",
  goods: "Mise à disposition de biens",
  relief: "Secours en nature",
};

export const accountingHeads = {
  product: "Compte de l'ACI",
  variablePart: "Part variable comptée",
  bufferMonths: "Mois de charges voulus en banque",
} as const;

export const pageHeads: Readonly<Record<PageId, string>> = {
  cerfa: "Cerfa 12156, page du budget",
  report: "Compte rendu financier 15059",
  entries: "Écritures de clôture",
  tracking: "Suivi : prévu, réalisé, atterrissage",
  dialogue: "Dialogue de gestion, une année de contrat",
};

export const planInputTexts = {
  titles: {
    charges: "Charges",
    staff: "Postes",
    resources: "Autres produits",
    payments: "Versements reçus ou attendus de ces produits",
    sharing: "Clés de répartition",
    transfers: "Virements entre enveloppes",
    voluntary: "Contributions volontaires",
    actuals: "Réalisé, par ligne du cerfa",
    accounting: "Réglages comptables",
    indicators: "Indicateurs du contrat",
    rates: "Taux des indemnités et rémunérations",
    declarations: "Déclarations des professionnels",
    corrections: "Corrections du suivi",
    decisions: "Décisions des dialogues de gestion",
    closedYears: "Années de contrat closes",
    received: "Versements de l'ACI reçus",
    ledgerRules: "À quelle mission va une écriture",
    pages: "Pages au choix",
    lists: "Listes des feuilles de saisie",
  },
  purposes: {
    charges: "Les charges prévues, une par ligne.",
    staff: "Les postes : salariés, mis à disposition, prestataires.",
    resources: "Les produits autres que l'ACI, et leurs versements.",
    sharing: "Clés de répartition, virements, contributions volontaires et réglages comptables.",
    actuals: "Ce que chaque ligne a vraiment coûté ou rapporté.",
    indicators: "Les indicateurs du contrat, leurs cibles et leurs résultats.",
    rates: "Les taux que l'assemblée a votés, par profession et activité.",
    declarations: "Ce que les professionnels déclarent, une ligne par déclaration.",
    corrections: "Le dernier mois réel, les corrections de l'atterrissage et leurs motifs.",
    decisions: "Ce que chaque dialogue de gestion a décidé pour la suite.",
    received: "Ce que la banque a reçu de l'ACI, depuis la signature.",
    ledgerRules: "Les règles qui placent les écritures du comptable, d'une année à l'autre.",
    closedYears: "Ce que chaque année close a donné, ligne par ligne, tel que notifié.",
    lists: "Les mots et les comptes que proposent les feuilles de saisie.",
  },
  helps: {
    charges: noBreak(
      "Une charge par ligne, au-dessus de la fin du tableau. Le compte et la ligne du cerfa sont proposés : écrivez par-dessus pour en choisir d'autres.",
    ),
    staff: noBreak(
      "Brut et prix : pour une année entière à temps plein. Le taux patronal est à saisir, par exemple 42 %.",
    ),
    resources: noBreak(
      "Un produit par ligne. « Notifié » le rend sûr. « Affecté » : le financeur le réserve à l'action nommée.",
    ),
    payments: noBreak(
      "Le repère est celui du produit, plus haut. Sans versement, le produit n'est pas dans la trésorerie.",
    ),
    sharing: noBreak(
      "Une clé partage une charge entre missions ; ses parts font 100 %. « prorata » : d'après l'ACI sûr.",
    ),
    transfers: noBreak("D'une enveloppe à une autre. L'argent réservé aux soins non programmés ne se vire pas."),
    voluntary: noBreak("Comptées en charges et en produits, pour le même montant."),
    actuals: noBreak(
      "Une somme par ligne, avec sa date : le compte rendu financier la compare à ce qui était prévu. Mission vide : à ventiler.",
    ),
    indicators: noBreak(
      "Un indicateur par ligne et par année. Réalisé vide : pas mesuré. Tous mesurés, ils donnent le taux de la mission pour l'année.",
    ),
    rates: noBreak(
      "Vos taux votés : aucune grille nationale n'existe. Profession « Toutes » : le même taux pour toutes. Par heure, demi-journée ou forfait.",
    ),
    declarations: noBreak(
      "Un code plutôt qu'un nom. Montant saisi vide : la quantité au taux de l'activité. Date, personne et nature sont nécessaires.",
    ),
    corrections: noBreak(
      "Une ligne par mission et classe, datée dans l'exercice. Correction : en plus (ou en moins) de l'atterrissage, toujours avec un motif ; motif seul : l'explication d'un écart.",
    ),
    received: noBreak(
      "Tout ce que la banque a reçu de l'ACI depuis la signature ; une première ligne peut valoir tout ce qui est reçu avant. Les plus anciens versements annoncés sont tenus pour reçus d'abord.",
    ),
    ledgerRules: noBreak(
      "Une ligne par règle : tout ce qu'elle dit doit convenir, la première qui convient l'emporte. Elles servent quand un fichier du comptable est lu.",
    ),
    closedYears: noBreak(
      "Tel que notifié après le dialogue : ces montants remplacent ceux que les règles calculent, quoi qu'on change ailleurs. N'y touchez que pour corriger une notification.",
    ),
    decisions: noBreak(
      "Une décision par ligne, avec l'année de contrat dont le dialogue l'a prise : la taille, une mission, un taux, une cible. Elles restent d'une année à l'autre.",
    ),
    accounting: noBreak("À demander à votre comptable. Vide : non dit."),
    pages: noBreak(
      "Des pages en plus. « Oui » : la prochaine reconstruction fait la page ; « Non » : elle ne la fait pas.",
    ),
    lists: noBreak("Ne rien changer ici : les feuilles de saisie y lisent leurs choix."),
  },
  accountingHelps: {
    product: noBreak("73 : concours public. 74 : subvention. La ligne du cerfa et les fonds dédiés en dépendent."),
    variablePart: noBreak("Aux taux prévus, ou rien avant sa notification."),
    bufferMonths: noBreak("De 0 à 24."),
  },
  /** What the sheet Listes holds, column by column. */
  listHeads: {
    envelopes: "Missions",
    natures: "Natures de charge",
    natureAccounts: "Compte",
    kinds: "Natures de produit",
    kindAccounts: "Compte",
    kindLines: "Ligne du cerfa",
    voluntaryKinds: "Contributions",
    chargeBeginnings: "Début de compte 6",
    chargeBeginningLines: "Ligne du cerfa",
    productBeginnings: "Début de compte 7",
    productBeginningLines: "Ligne du cerfa",
    chargeLines: "Lignes de charges",
    productLines: "Lignes de produits",
    lines: "Lignes du cerfa",
    keys: "Clés",
    lengths: "Chiffres lus",
  },
  prompts: planPrompts,
} as const;
