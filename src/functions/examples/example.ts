/** Formulas as data: the help pages show them, the tests execute them. */
import type { Language } from "../../texts/language";
import { noBreak } from "../../texts/fr/figures";

/** The same thing as a French and as an English reader would type or read it. */
interface Words {
  readonly fr: string;
  readonly en: string;
}

/** One cell. A percentage of 80 is 0.8 to Excel; a date is its number of days. */
export type Cell =
  | string
  | number
  | Words
  | { readonly percent: number }
  | { readonly euros: number }
  | { readonly date: CalendarDate }
  | Failure;
type CalendarDate = readonly [year: number, month: number, day: number];

export interface Failure {
  readonly error: "#VALUE!" | "#N/A";
  readonly message: Words;
}

export type Table = readonly (readonly Cell[])[];

/** A range of the sheet, with what its cells hold. */
interface Range {
  readonly at: string;
  readonly cells: Table;
}

/** null: left out. */
export type Argument = Cell | Range | null;

/** A spilled table; its first row is made of headers, unless it says otherwise. */
export interface Spilled {
  readonly table: Table;
  readonly headless?: true;
}

export interface Example {
  readonly arguments: readonly Argument[];
  readonly result: Cell | Spilled;
}

export const words = (fr: string, en: string): Words => ({ fr, en });
export const percent = (value: number): Cell => ({ percent: value });
export const euros = (value: number): Cell => ({ euros: value });
export const date = (year: number, month: number, day: number): Cell => ({ date: [year, month, day] });

/** An answer of the functions in words: its French is spaced as French is. */
export const sentence = (fr: string, en: string): Words => ({ fr: noBreak(fr), en });
export const badArgument = (fr: string, en: string): Failure => ({ error: "#VALUE!", message: sentence(fr, en) });
export const notHeld = (fr: string, en: string): Failure => ({ error: "#N/A", message: sentence(fr, en) });

export function isFailure(result: Cell | Spilled): result is Failure {
  return typeof result === "object" && "error" in result;
}

export function isWords(cell: Cell): cell is Words {
  return typeof cell === "object" && "fr" in cell;
}

/** What Excel hands over or gets back for an argument. */
export function argumentValue(argument: Argument, language: Language): unknown {
  if (argument === null) return null;
  if (typeof argument === "object" && "at" in argument) return tableValue(argument.cells, language);
  return cellValue(argument, language);
}

export function tableValue(table: Table, language: Language): unknown[][] {
  return table.map((row) => row.map((cell) => cellValue(cell, language)));
}

export function cellValue(cell: Cell, language: Language): unknown {
  if (typeof cell !== "object") return cell;
  if (isWords(cell)) return cell[language];
  if ("error" in cell) return { error: cell.error, message: cell.message[language] };
  if ("percent" in cell) return cell.percent / 100;
  return "euros" in cell ? cell.euros : serialNumber(cell.date);
}

/** Days since 30 December 1899, as Excel counts them. */
function serialNumber([year, month, day]: CalendarDate): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
