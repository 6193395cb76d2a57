/** A person may give a cell any number format; a plan has a few. */
import { numberFormats, type Format } from "../../workbook/styles";

const exact = new Map<string, Format>(Object.entries(numberFormats).map(([format, code]) => [code, format as Format]));

/** The nearest that our workbooks have. @param pattern an en-US code, empty when there is none @param isText what the cell holds */
export function nearestFormat(pattern: string, isText: boolean): Format {
  if (isText) return pattern === numberFormats.typed ? "typed" : "text";
  return exact.get(pattern) ?? nearest(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, keepEuro));
}

function keepEuro(part: string): string {
  return part.includes("€") ? "€" : "";
}

/** By their decimals. */
const rates = ["wholeRate", "rate", "fineRate"] as const;

function decimalsOf(pattern: string): number {
  return /\.([0#?]+)/.exec(pattern)?.[1]?.length ?? 0;
}

function nearest(pattern: string): Format {
  if (pattern.includes("%")) return rates[decimalsOf(pattern)] ?? "fineRate";
  if (/[dy]/i.test(pattern)) return "date";
  if (pattern.includes("€")) return pattern.includes(".0") ? "euroCents" : "euros";
  return /#,##0$/.test(pattern) ? "integer" : "text";
}
