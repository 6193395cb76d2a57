/** A table as text: a file of a spreadsheet or of an accountant, or cells that were copied. */
import Papa from "papaparse";
import { refuse } from "../refusal/refused";
import { withLoneQuotesDoubled } from "./lone-quotes";

/** In the order in which they are believed: a comma is also the decimal mark of French figures. */
const separators = ["\t", ";", "|", ","] as const;
type Separator = (typeof separators)[number];

export interface DelimitedRow {
  /** Of the text, from 1: a cell may hold several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Delimited {
  readonly separator: Separator;
  /** The first row that is not empty, then each other one. */
  readonly head: DelimitedRow;
  readonly rows: readonly DelimitedRow[];
}

interface Options {
  /** More rows than that are refused, and none is kept. */
  readonly most: number;
  /** `may be lone` where a label may hold a quotation mark that is a letter like any other, as in an accountant's file. */
  readonly quotes?: "may be lone";
  /** Told what share of the text is read, from 0 to 1, at each row. */
  readonly onRow?: (share: number) => void;
}

/**
 * @param text with any ends of lines; a first line `sep=;`, as Excel understands it, gives the separator
 * @throws Refused emptyTable, quoteLeftOpen with its line, tooManyLines
 */
export function readDelimited(text: string, { most, quotes, onRow }: Options): Delimited {
  const { separator, body, before } = separatorOf(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const found: DelimitedRow[] = [];
  let line = 1 + before;
  Papa.parse<string[]>(quotes === "may be lone" ? withLoneQuotesDoubled(body, separator) : body, {
    delimiter: separator,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      onRow?.(Math.min(1, meta.cursor / body.length));
      if (errors.some(({ type }) => type === "Quotes")) refuse({ kind: "quoteLeftOpen" }, { row: line });
      if (data.some((cell) => cell.trim() !== "")) found.push({ line, cells: data });
      if (found.length > most + 1) refuse({ kind: "tooManyLines", most });
      line += 1 + data.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    },
  });
  const [head, ...rows] = found;
  return head === undefined ? refuse({ kind: "emptyTable" }) : { separator, head, rows };
}

function separatorOf(text: string): { separator: Separator; body: string; before: number } {
  const told = /^sep=(.)\n/.exec(text);
  const separator = separators.find((one) => one === told?.[1]);
  if (told !== null && separator !== undefined) return { separator, body: text.slice(told[0].length), before: 1 };
  const head = /^\s*\S.*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  return { separator: separators.find((one) => head.includes(one)) ?? ";", body: text, before: 0 };
}
