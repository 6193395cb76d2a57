import type { sheetNames } from "../texts/fr/workbook/common";
import { fixedRange, onSheet } from "./address";
import type { NamePlan, SheetPlan } from "./plan";

export type SheetId = keyof typeof sheetNames;

/** What the client's pages read, and no page of theirs. */
export const workingSheets: ReadonlySet<SheetId> = new Set([
  "assumptions",
  "charges",
  "staff",
  "resources",
  "sharing",
  "actuals",
  "indicators",
  "rates",
  "declarations",
  "corrections",
  "decisions",
  "closedYears",
  "received",
  "ledgerRules",
  "lists",
  "schedule",
  "yearDetail",
  "payments",
  "calculations",
  "planCalculations",
  "indicatorCalculations",
  "indemnityCalculations",
  "checks",
]);

/** Never to change: workbooks made by older versions are recognised by them. */
export const sheetMarks: Readonly<Record<SheetId, string>> = {
  readme: "CPTS_Feuille_Lisez_moi",
  assumptions: "CPTS_Feuille_Hypotheses",
  charges: "CPTS_Feuille_Charges",
  staff: "CPTS_Feuille_Postes",
  resources: "CPTS_Feuille_Produits",
  sharing: "CPTS_Feuille_Cles",
  actuals: "CPTS_Feuille_Realise",
  indicators: "CPTS_Feuille_Indicateurs",
  rates: "CPTS_Feuille_Taux",
  declarations: "CPTS_Feuille_Declarations",
  corrections: "CPTS_Feuille_Corrections",
  tracking: "CPTS_Feuille_Suivi",
  decisions: "CPTS_Feuille_Decisions",
  closedYears: "CPTS_Feuille_Annees_closes",
  received: "CPTS_Feuille_Recus",
  ledgerRules: "CPTS_Feuille_Regles",
  dialogue: "CPTS_Feuille_Dialogue",
  lists: "CPTS_Feuille_Listes",
  schedule: "CPTS_Feuille_Bareme",
  funding: "CPTS_Feuille_Financement",
  synthesis: "CPTS_Feuille_Synthese",
  treasury: "CPTS_Feuille_Tresorerie",
  budget: "CPTS_Feuille_Budget",
  cerfa: "CPTS_Feuille_Cerfa",
  report: "CPTS_Feuille_Compte_rendu",
  entries: "CPTS_Feuille_Ecritures",
  indemnities: "CPTS_Feuille_Indemnites",
  yearDetail: "CPTS_Feuille_Detail",
  comingPayments: "CPTS_Feuille_Versements",
  latePayments: "CPTS_Feuille_Retards",
  payments: "CPTS_Feuille_Echeancier",
  financialYears: "CPTS_Feuille_Exercices",
  calculations: "CPTS_Feuille_Calculs",
  planCalculations: "CPTS_Feuille_Calculs_Budget",
  indicatorCalculations: "CPTS_Feuille_Calculs_Indicateurs",
  indemnityCalculations: "CPTS_Feuille_Calculs_Indemnites",
  checks: "CPTS_Feuille_Controles",
};

/**
 * A name follows a cell that is cut; of more cells than a person cuts at once, it stays. A whole column would do as well, but
 * there are programs that keep no name of one.
 */
const firstColumn = fixedRange(1, 1, 200);

/** The hidden name that makes a sheet ours. */
export function markOf({ name, mark, purpose }: SheetPlan): NamePlan {
  return { name: mark, refersTo: onSheet(name, firstColumn), comment: purpose, isHidden: true };
}

/** Of any version. */
export function isSheetMark(name: string): boolean {
  return name.toLowerCase().startsWith("cpts_feuille_");
}
