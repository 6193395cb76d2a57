/** One row of the spending: what it holds of itself, and where each of its columns comes from. */
import type { MonthAmount } from "../../../budget/spread";
import type { RowAt } from "./block";
import { noSpan, type Span, type SpanCells } from "./months";

/** What a row holds of itself; amounts in euros. */
export interface SpendingFact {
  readonly label: string;
  readonly envelope: string;
  readonly account: string;
  readonly line: string;
  readonly key: string;
  readonly action: string;
  readonly amount: number;
  /** 0: in all; else over how many months it is paid. */
  readonly unit: number;
  readonly indexation: number;
  readonly span: Span;
  /** The number of the first month of its first financial year. */
  readonly begun: number;
  /** 1: its price is to be entered. */
  readonly isUnknown: number;
  readonly months: readonly MonthAmount[];
}

/** Where the columns of one row come from. */
export type SpendingFormulas = Readonly<
  Record<
    | "label"
    | "envelope"
    | "account"
    | "line"
    | "key"
    | "action"
    | "amount"
    | "unit"
    | "indexation"
    | keyof SpanCells
    | "begun"
    | "isUnknown",
    string
  >
>;

export interface SpendingRow {
  readonly rank: number;
  readonly fact: SpendingFact;
  readonly formulas: (at: RowAt) => SpendingFormulas;
  /** Of the payroll tax, found otherwise: what a year costs, from 1, a month, from 0, and the months to come of a year that is followed. */
  readonly given: {
    readonly year: (year: number) => string;
    readonly month: (index: number) => string;
    readonly tracked: (year: number) => string;
    /** How many of its months in a year have no table: those that count as its own, for they alone may lack. */
    readonly inYear: (year: number) => string;
    readonly monthsIn: (from: number, to: number) => number;
  } | null;
}

export const emptySpending = {
  label: "",
  account: "",
  line: "",
  key: "",
  action: "",
  amount: 0,
  unit: 0,
  indexation: 0,
  span: noSpan,
  begun: 0,
  isUnknown: 0,
  months: [],
} as const;
