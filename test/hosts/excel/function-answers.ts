/** What functions answer through office.js, as it is sent and as Excel computes with it. */
import { cellValue, isFailure, tableValue, type Example } from "../../../src/functions/examples/example";
import type { Language } from "../../../src/texts/language";

/** A number that carries its format, as office.js sends it; what it is worth stays beside. */
export const formatted = (basicValue: number, numberFormat: string) => ({ type: "Double", basicValue, numberFormat });
export const euros = (amount: number) => formatted(amount, '#,##0 "€"');
export const euroCents = (amount: number) => formatted(amount, '#,##0.00 "€"');

/** What Excel computes with. */
export function worth(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(worth);
  if (typeof answer !== "object" || answer === null) return answer;
  if ("basicValue" in answer) return answer.basicValue;
  return "value" in answer ? { value: worth(answer.value) } : answer;
}

/** Written by hand in the examples, and shown in the help. */
export function expectedAnswer({ result }: Example, language: Language): unknown {
  if (isFailure(result)) return cellValue(result, language);
  if (typeof result === "object" && "table" in result) return { value: tableValue(result.table, language) };
  return { value: cellValue(result, language) };
}
