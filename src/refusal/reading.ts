/** Why a workbook of ours is not read back. Labels are those of its sheets, in French as they are. */
import type { DelimitedFacts } from "./delimited";
import type { ProblemOf } from "./facts";

interface Named {
  /** What the sheets call the input. */
  label: string;
}

export interface ReadingFacts extends MeaningFacts {
  /** Made by a later version. */
  newer: { format: number };
  /** What tells how to read it was lost, of a workbook that has the marks of its sheets. */
  marksLost: object;
  /** Names of input cells that the file had, and has no more. */
  namesLost: { found: number; made: number };
  /** The sheets of another budget were copied in: where the inputs are, and the schedules, as far as they tell both. */
  twoBudgets: { sheets: readonly string[]; schedules: readonly string[] };
  /** The row, the column or the sheet of an input cell was deleted. */
  cellLost: Named & { sheet: string };
  /** Its name refers to something other than one cell of this workbook. */
  notOneCell: Named & { sheet: string; refersTo: string };
  /** Two names refer to the same cell. */
  sameCell: Named & { other: string; place: string };
  /** The row of an input has the label of another: rows were sorted, or labels written anew. */
  rowMoved: Named & { place: string; found: string };
  /** A published amount is blank: formulas count it as unknown, and a case cannot say so. In euros. */
  amountBlank: { published: number };
  /** The name of a column of a list refers to something else. */
  notOneColumn: Named & { sheet: string; refersTo: string };
  /** A column of a list no longer has the rows of the others. */
  columnsApart: Named & { sheet: string };
  /** Something is right under a list, which ends at a row: what is typed there is counted nowhere. */
  rowBelow: { last: number };
  emptyCell: object;
  /** A quantity, and a price that counts none. */
  quantityUnused: object;
  /** No resource, or two, has the name that a payment gives. */
  noSuchResource: { received: string };
  /** A name of a resource with a sign that formulas read otherwise. */
  idSigns: { received: string };
  idTwice: { received: string };
  /** Neither the population nor the tier: the cell of the first is where to begin. */
  territoryEmpty: object;
  /** Of a workbook of 0.1.0: a label is not where it was. */
  labelMoved: Named & { sheet: string; address: string };
}

/** What is wrong with what an input cell holds. */
interface MeaningFacts {
  word: { received: string; accepted: readonly string[] };
  /** A text that looks like a day, or a day with its hour: formulas would order it otherwise than the rules. */
  notADay: { received: string };
  boolean: object;
  error: { code: string };
  notComputed: object;
}

export type MeaningProblem = ProblemOf<MeaningFacts> | ProblemOf<Pick<DelimitedFacts, "emptyUnder">>;
