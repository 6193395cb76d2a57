/** What Excel makes of a text given to a cell: the same as of a text that somebody types. */
import { invalidArgument } from "../wire/excel-error";

export type Content = string | number | boolean;

/** What a cell holds: a formula with its equals sign, or a value. */
export type Entry = { readonly formula: string } | { readonly value: Content };

const longestText = 32_767;

export function readTyped(text: string, numberFormat: string): Entry | null {
  if (text.length > longestText) throw invalidArgument(`a cell holds ${longestText} characters at most`);
  if (text === "") return null;
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  return { ...(readConstant(text.trim()) ?? readSignedFormula(text) ?? { value: text }) };
}

function readConstant(text: string): Entry | null {
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$/i.test(text))
    return { value: Number(text.replaceAll(",", "")) };
  if (/^[+-]?\d+(\.\d*)?\s?%$/.test(text)) return { value: Number(text.replace(/\s?%$/, "")) / 100 };
  return readDate(text);
}

/** Dates as an American Excel reads them: enough to catch a text that was meant to stay a text. */
function readDate(text: string): Entry | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text);
  if (iso !== null) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (american !== null) return serial(Number(american[3] ?? 2026), Number(american[1]), Number(american[2]));
  return null;
}

function serial(year: number, month: number, day: number): Entry | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 };
}

/** Excel reads `-foo` and `@foo` as formulas when they make sense, and as texts when they do not. */
function readSignedFormula(text: string): Entry | null {
  return /^[-+@][A-Za-z_(][\w.$!:(),*/^&+-]*$/.test(text) ? { formula: `=${text}` } : null;
}
