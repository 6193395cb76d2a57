/** How much a plan may hold: checked before anything is computed of it. */
import { dayOf } from "../agreement/day";

export const mostRows = {
  charges: 500,
  staff: 50,
  resources: 100,
  sharing: 20,
  transfers: 100,
  voluntary: 100,
  /** Of the five years of a contract: a hundred a month, by line of the form and mission. */
  actuals: 6000,
  payments: 60,
  indicators: 300,
  rates: 100,
  declarations: 600,
  corrections: 200,
  decisions: 100,
  closedYears: 300,
  received: 300,
  ledgerRules: 500,
} as const;

/** How many rows a table of the workbook has at least, and how many more than its plan fills. */
export const roomInWorkbook = {
  charges: { least: 100, spare: 50 },
  staff: { least: 12, spare: 6 },
  resources: { least: 30, spare: 15 },
  payments: { least: 60, spare: 20 },
  sharing: { least: 10, spare: 5 },
  transfers: { least: 20, spare: 10 },
  voluntary: { least: 20, spare: 10 },
  actuals: { least: 60, spare: 20 },
  indicators: { least: 50, spare: 25 },
  rates: { least: 20, spare: 10 },
  declarations: { least: 40, spare: 20 },
  corrections: { least: 20, spare: 10 },
  decisions: { least: 20, spare: 10 },
  closedYears: { least: 5, spare: 0 },
  received: { least: 30, spare: 15 },
  ledgerRules: { least: 20, spare: 10 },
} as const;

/** Of an accountant's file. */
export const mostLedgerLines = 200_000;

/** Of an amount, in euros: well beyond any, so that a slip of the keyboard is seen. */
export const largestPlanned = 10_000_000;
export const largestQuantity = 1_000_000;
/** Of an index: prices halved, or half as much again, every year. */
export const largestIndexation = 0.5;
/** Of a charge, a post or a resource. */
export const longestSpan = 120;
export const longestLabel = 120;
export const longestRemark = 300;
export const mostBufferMonths = 24;
/** Of employer's contributions, as a share of the gross. */
export const largestEmployerRate = 1;

/** Of an indicator: what two contracts have. */
export const mostSteps = 3;
/** Of what is measured, either way. */
export const largestResult = 1e9;

/** From the year of the agreement to a time that no plan reaches. */
export const firstPlannedDay = dayOf(2019, 1, 1) ?? 0;
export const lastPlannedDay = dayOf(2099, 12, 31) ?? 0;
