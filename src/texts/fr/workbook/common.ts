/** Words that several sheets of the workbook share. */
import type { Scenario } from "../../../funding/funding";
import type { Nature } from "../../../funding/part-rules";
import type { PaymentKind } from "../../../funding/payment-kinds";
import type { ScheduleStatus } from "../../../agreement/schedule-file";

export const sheetNames = {
  synthesis: "Synthèse",
  treasury: "Trésorerie",
  budget: "Budget",
  cerfa: "Cerfa 12156",
  report: "Compte rendu 15059",
  entries: "Écritures",
  indemnities: "Indemnités",
  tracking: "Suivi",
  dialogue: "Dialogue",
  readme: "Hypothèses et sources",
  assumptions: "Saisie",
  charges: "Charges",
  staff: "Postes",
  resources: "Produits",
  sharing: "Clés et virements",
  actuals: "Réalisé",
  indicators: "Indicateurs",
  rates: "Taux",
  declarations: "Déclarations",
  corrections: "Corrections",
  decisions: "Décisions",
  closedYears: "Années closes",
  received: "Versements reçus",
  ledgerRules: "Règles du réalisé",
  lists: "Listes",
  schedule: "Barème",
  yearDetail: "Détail",
  funding: "Financement",
  comingPayments: "Versements",
  latePayments: "Versements en retard",
  payments: "Échéancier",
  financialYears: "Exercices",
  calculations: "Calculs",
  planCalculations: "Calculs budget",
  indicatorCalculations: "Calculs indicateurs",
  indemnityCalculations: "Calculs indemnités",
  checks: "Contrôles",
} as const;

export const productName = "CPTS pour Excel";

export const yes = "Oui";
export const no = "Non";
export const toEnter = "à saisir";

/** In the place of a figure that the balance of the bank would give. */
export const toCompute = "à calculer";

/** Over how many amounts a row of sums lacks. */
export const toEnterHead = "À saisir";

export const natureWords: Readonly<Record<Nature, string>> = {
  secured: "Sûr",
  atRisk: "À risque",
  undivided: "Non réparti",
};

export const scenarioWords: Readonly<Record<Scenario, string>> = {
  prudent: "Prudent",
  central: "Central",
  full: "Plein",
};

export const kindWords: Readonly<Record<PaymentKind, string>> = {
  advance: "Avance",
  balance: "Solde",
  variable: "Part variable",
  crisis: "Crise",
  aid: "Aide",
  repayment: "Reprise",
};

export const statusWords: Readonly<Record<ScheduleStatus, string>> = {
  inForce: "en vigueur",
  proposal: "proposition, jamais en vigueur : pour comparaison seulement",
  historical: "historique, d'après la presse : pour comparaison seulement",
};

export const commonWords = {
  line: "Ligne",
  part: "Part",
  tier: (tier: number) => `Taille ${tier}`,
  total: "Total",
  /** An amount is missing from it. */
  knownTotal: "Total connu",
  undividedPart: "Total, répartition inconnue",
  checksHold: "✓ Tous les contrôles sont justes",
  checksFail: "✗ Contrôles à revoir : ",
  community: "CPTS",
  provisional: "PROVISOIRE",
  preparedBy: (name: string) => `Établi par ${name}`,
  situation: (day: string) => `Situation au ${day}`,
  /** What the document is about. @param signature null: a year without dates */
  subject: (signature: string | null, tier: number, schedule: string) =>
    `${signature === null ? "Première année de contrat" : `Contrat signé le ${signature}`}, taille ${tier}, ${schedule}`,
  title: (name: string) => `Budget ACI – ${name === "" ? "CPTS" : name}`,
};
