/** What other sheets read on the sheet Calculs: absolute ranges down one column, one row an entry. */
import type { ContractYear } from "../../../agreement/contract-year";
import type { Day } from "../../../agreement/day";
import type { Period } from "../../../agreement/period";
import type { LineId } from "../../../agreement/lines";
import type { Cents } from "../../../agreement/money";
import type { Scenario } from "../../../funding/funding";
import type { Payment } from "../../../funding/time/payments";
import type { ExpectedPayment } from "../../../funding/time/unknown-payments";
import type { ScheduleRow } from "../../../funding/schedule-rows";

/**
 * Each row of the tables in each contract year, then the crises and the aids; one that does not run is due nothing.
 * The rows of the tables come first, each five times, from year 1 to 5; then one for each crisis, then the two aids.
 */
export interface DueRefs {
  readonly line: string;
  /** In the words of `natureWords`. */
  readonly nature: string;
  /** 1 to 5; 0 before the signature. */
  readonly year: string;
  /**
   * The days over which it is earned: from the first, included, to the last, excluded. In the rows of the tables, those
   * on which the line runs in that year, whether or not this part of it is paid.
   */
  readonly from: string;
  readonly to: string;
  readonly due: (scenario: Scenario) => string;
  /** Under the scenario that the sheet Échéancier shows. */
  readonly shown: string;
  /** 1 where it is paid, else 0. */
  readonly counted: string;
  /** What it is worth in a whole year. */
  readonly whole: string;
  /** 1 where the contract pays an amount that nobody knows, else 0. */
  readonly unknown: string;
  /** On how many days of its year each schedule counts for it, one column each; none: there is one schedule. */
  readonly days: readonly string[];
  /** What a row of the tables would be advanced and due, on this sheet, if a whole year of it were worth what a cell says. */
  readonly worth: (place: RowOfYear, whole: string) => { readonly advance: string; readonly due: string };
  /** The rows of the tables, in order: entry `5 * index + year - 1`. */
  readonly rows: readonly ScheduleRow[];
  /** What each of the others, the crises then the aids, holds under the scenario shown. */
  readonly oneDays: readonly OneDayDue[];
}

/** A row of the tables, by its rank, in a contract year. */
interface RowOfYear {
  readonly index: number;
  readonly year: ContractYear;
}

/** A crisis or an aid as its row has it: null where nothing is due. The start-up supplement comes last. */
export interface OneDayDue {
  readonly line: LineId;
  readonly date: Day | null;
  /** The days over which it is earned. */
  readonly running: Period;
  readonly shown: Cents;
}

/** Every payment that the contract may make, in the order of lines, parts, kinds and years: a tie of dates keeps it. */
export interface PaymentRefs {
  /** The payment's rank by date, a number; an empty text for one that is not made under the scenario shown. */
  readonly key: string;
  readonly date: string;
  readonly line: string;
  readonly part: string;
  readonly year: string;
  /** Avance, Solde, Part variable, Crise, Aide. */
  readonly kind: string;
  /** Sûr or À risque. */
  readonly certainty: string;
  /** One sentence, without what the columns beside it say: the line, the part and the year. */
  readonly reason: string;
  readonly amount: (scenario: Scenario) => string;
  readonly shown: string;
  /** The first of the days over which what it pays is earned: that of its advance, where there is one. */
  readonly runsFrom: string;
  /** 1 where it is made and nobody knows its amount, else 0. */
  readonly unknown: string;
  /** How many there may be. */
  readonly count: number;
  /** What each of them pays at the rates that are retained; undefined: nothing. */
  readonly inCentral: readonly (Payment | undefined)[];
  /** The place among them, from 1, of the first payment made, then of the second…: in the order of the dates. */
  readonly byDate: string;
  /** The sentence that the column `reason` gives for a payment. */
  readonly reasonOf: (payment: ExpectedPayment) => string;
}

/** The contract years 1 to 5, down five rows of the sheet Hypothèses. */
export interface YearRefs {
  readonly from: string;
  readonly to: string;
  readonly tier: string;
  readonly balanceDate: string;
  /** When what was advanced beyond the due is taken back. */
  readonly repaymentDate: string;
  /** How many days of each year are read in each schedule, by date, down one column each; none: there is one schedule. */
  readonly days: readonly string[];
}

/** The lines of the tables in each contract year, and the rate at which each is counted; none where no part of it has one. */
interface RateRefs {
  readonly line: string;
  readonly year: string;
  readonly rate: string;
}

export interface CalculationRefs {
  readonly dues: DueRefs;
  readonly rates: RateRefs;
  readonly payments: PaymentRefs;
  readonly years: YearRefs;
  /** The cell of the scenario shown, Prudent, Central or Plein: `scenarioCell` of the sheet Échéancier. */
  readonly scenario: string;
  /** The cell of the signature retained, given or assumed. */
  readonly signature: string;
}
